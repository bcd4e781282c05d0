# gnuplot fig2.gp, in the folder of fig2.csv, writes fig2.svg
set terminal svg enhanced rounded name 'fig2' size 491, 354 font 'Arial,8.00' background '#FFFFFF'
set output 'fig2.svg'
set encoding utf8
set datafile separator comma
set datafile columnheaders
data = 'fig2.csv'
cell(c) = strcol(c) eq '' ? NaN : column(c)
middle(a, b) = (a + b)/2
inset(a, b, part) = a + (b - a)*part
log_middle(a, b) = sqrt(a)*sqrt(b)
log_inset(a, b, part) = a*(b/a)**part
unset key
set multiplot

# The panel
set lmargin at screen 0.18731
set rmargin at screen 0.85658
set bmargin at screen 0.18149
set tmargin at screen 0.95085
set logscale x
unset logscale y
set xrange [2.185997814e+12:2.816002816e+17]
set yrange [0:72]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01676 ('10^{13}' 1e+13, '10^{14}' 1e+14, '10^{15}' 1e+15, '10^{16}' 1e+16, '10^{17}' 1e+17)
unset ytics
set border 1 linewidth 0.67 linecolor rgb '#222222'
unset grid
set arrow from screen 0.42661, 0.79911 to screen 0.42661, 0.80980 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.42661, 0.81621 to screen 0.42661, 0.82690 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.42661, 0.83331 to screen 0.42661, 0.84399 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.42661, 0.85040 to screen 0.42661, 0.86109 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.42661, 0.86750 to screen 0.42661, 0.87819 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.42661, 0.88460 to screen 0.42661, 0.89421 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.52709, 0.69760 to screen 0.52709, 0.70829 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.52709, 0.71470 to screen 0.52709, 0.72538 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.52709, 0.73179 to screen 0.52709, 0.74248 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.52709, 0.74889 to screen 0.52709, 0.75958 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.52709, 0.76599 to screen 0.52709, 0.77667 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.52709, 0.78308 to screen 0.52709, 0.79270 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.41030, 0.54266 to screen 0.41030, 0.55335 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.41030, 0.55976 to screen 0.41030, 0.57044 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.41030, 0.57686 to screen 0.41030, 0.58754 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.41030, 0.59395 to screen 0.41030, 0.60464 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.41030, 0.61105 to screen 0.41030, 0.62173 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.41030, 0.62815 to screen 0.41030, 0.63776 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.46791, 0.44115 to screen 0.46791, 0.45184 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.46791, 0.45825 to screen 0.46791, 0.46893 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.46791, 0.47534 to screen 0.46791, 0.48603 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.46791, 0.49244 to screen 0.46791, 0.50313 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.46791, 0.50954 to screen 0.46791, 0.52022 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.46791, 0.52663 to screen 0.46791, 0.53625 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.40115, 0.28621 to screen 0.40115, 0.29690 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.40115, 0.30331 to screen 0.40115, 0.31399 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.40115, 0.32040 to screen 0.40115, 0.33109 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.40115, 0.33750 to screen 0.40115, 0.34819 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.40115, 0.35460 to screen 0.40115, 0.36528 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.40115, 0.37169 to screen 0.40115, 0.38131 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.42725, 0.18470 to screen 0.42725, 0.19538 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.42725, 0.20180 to screen 0.42725, 0.21248 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.42725, 0.21889 to screen 0.42725, 0.22958 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.42725, 0.23599 to screen 0.42725, 0.24667 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.42725, 0.25309 to screen 0.42725, 0.26377 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.42725, 0.27018 to screen 0.42725, 0.27980 nohead front linewidth 0.67 linecolor rgb '#222222'
set label 'Language and speech' at screen 0.00769, 0.91772 left font 'Arial:Bold,9.33' textcolor rgb '#222222' front
set label 'Academic (n = 15)' at screen 0.17193, 0.84666 right font 'Arial,8.00' textcolor rgb '#005B8E' front
set label '1.5×10^{14}' at screen 0.99231, 0.84666 right font 'Arial,8.00' textcolor rgb '#005B8E' front
set label 'With industry (n = 24)' at screen 0.17193, 0.74515 right font 'Arial,8.00' textcolor rgb '#AA4B00' front
set label '8.6×10^{14}' at screen 0.99231, 0.74515 right font 'Arial,8.00' textcolor rgb '#AA4B00' front
set label 'Computer vision' at screen 0.00769, 0.66127 left font 'Arial:Bold,9.33' textcolor rgb '#222222' front
set label 'Academic (n = 91)' at screen 0.17193, 0.59021 right font 'Arial,8.00' textcolor rgb '#005B8E' front
set label '1.1×10^{14}' at screen 0.99231, 0.59021 right font 'Arial,8.00' textcolor rgb '#005B8E' front
set label 'With industry (n = 96)' at screen 0.17193, 0.48870 right font 'Arial,8.00' textcolor rgb '#AA4B00' front
set label '3.0×10^{14}' at screen 0.99231, 0.48870 right font 'Arial,8.00' textcolor rgb '#AA4B00' front
set label 'Other topics' at screen 0.00769, 0.40482 left font 'Arial:Bold,9.33' textcolor rgb '#222222' front
set label 'Academic (n = 134)' at screen 0.17193, 0.33376 right font 'Arial,8.00' textcolor rgb '#005B8E' front
set label '9.4×10^{13}' at screen 0.99231, 0.33376 right font 'Arial,8.00' textcolor rgb '#005B8E' front
set label 'With industry (n = 126)' at screen 0.17193, 0.23225 right font 'Arial,8.00' textcolor rgb '#AA4B00' front
set label '1.5×10^{14}' at screen 0.99231, 0.23225 right font 'Arial,8.00' textcolor rgb '#AA4B00' front
set label 'Geometric mean' at screen 0.99231, 0.97222 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Peak of the hardware that a paper reports (FLOP/s)' at screen 0.52195, 0.11738 center font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Sources: Reproducibility index joined with author lists; accelerators compiled by hand, shipped with computedivide. A dot is a paper of NeurIPS' at screen 0.00769, 0.07288 left font 'Arial,7.33' textcolor rgb '#666666' front
set label '2021: n = 486 of 2334, the others say too little. Devices times peak FLOP/s of one (half precision on matrix units where the device has them, else' at screen 0.00769, 0.04800 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'FP32). Dashed: geometric means. Academic: no author from industry.' at screen 0.00769, 0.02313 left font 'Arial,7.33' textcolor rgb '#666666' front
rows1(c) = strcol('team') eq 'academic' ? cell(c) : NaN
rows2(c) = strcol('team') eq 'industry' ? cell(c) : NaN
plot data using (rows1('peak_flops')):(rows1('place_mm')) with points pointtype 7 pointsize 0.489 linecolor rgb '#0072B2', \
     data using (rows2('peak_flops')):(rows2('place_mm')) with points pointtype 7 pointsize 0.489 linecolor rgb '#D55E00'

unset multiplot
set output
