# gnuplot fig2.gp, in the folder of fig2.csv, writes fig2.svg
set terminal svg enhanced rounded name 'fig2' size 491, 539 font 'Arial,8.00' background '#FFFFFF'
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
set bmargin at screen 0.46278
set tmargin at screen 0.96774
set logscale x
unset logscale y
set xrange [2.185997814e+12:2.816002816e+17]
set yrange [0:72]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01100 ('10^{13}' 1e+13, '10^{14}' 1e+14, '10^{15}' 1e+15, '10^{16}' 1e+16, '10^{17}' 1e+17)
unset ytics
set border 1 linewidth 0.67 linecolor rgb '#222222'
unset grid
rows1(c) = strcol('team') eq 'academic' ? cell(c) : NaN
rows2(c) = strcol('team') eq 'industry' ? cell(c) : NaN
plot data using (rows1('peak_flops')):(rows1('place_mm')) with points pointtype 7 pointsize 0.489 linecolor rgb '#0072B2', \
     data using (rows2('peak_flops')):(rows2('place_mm')) with points pointtype 7 pointsize 0.489 linecolor rgb '#D55E00'

# The panel
set lmargin at screen 0.18731
set rmargin at screen 0.85658
set bmargin at screen 0.11912
set tmargin at screen 0.35758
set logscale x
unset logscale y
set xrange [2.185997814e+12:2.816002816e+17]
set yrange [0:1]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01100 ('10^{13}' 1e+13, '10^{14}' 1e+14, '10^{15}' 1e+15, '10^{16}' 1e+16, '10^{17}' 1e+17)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00673, 0 ('0' 0, '50' 0.5, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
set arrow from screen 0.42661, 0.86815 to screen 0.42661, 0.87516 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.42661, 0.87937 to screen 0.42661, 0.88638 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.42661, 0.89059 to screen 0.42661, 0.89760 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.42661, 0.90181 to screen 0.42661, 0.90883 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.42661, 0.91303 to screen 0.42661, 0.92005 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.42661, 0.92426 to screen 0.42661, 0.93057 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.52709, 0.80152 to screen 0.52709, 0.80854 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.52709, 0.81274 to screen 0.52709, 0.81976 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.52709, 0.82396 to screen 0.52709, 0.83098 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.52709, 0.83519 to screen 0.52709, 0.84220 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.52709, 0.84641 to screen 0.52709, 0.85342 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.52709, 0.85763 to screen 0.52709, 0.86394 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.41030, 0.69983 to screen 0.41030, 0.70684 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.41030, 0.71105 to screen 0.41030, 0.71806 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.41030, 0.72227 to screen 0.41030, 0.72928 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.41030, 0.73349 to screen 0.41030, 0.74051 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.41030, 0.74471 to screen 0.41030, 0.75173 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.41030, 0.75594 to screen 0.41030, 0.76225 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.46791, 0.63320 to screen 0.46791, 0.64021 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.46791, 0.64442 to screen 0.46791, 0.65144 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.46791, 0.65564 to screen 0.46791, 0.66266 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.46791, 0.66687 to screen 0.46791, 0.67388 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.46791, 0.67809 to screen 0.46791, 0.68510 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.46791, 0.68931 to screen 0.46791, 0.69562 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.40115, 0.53151 to screen 0.40115, 0.53852 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.40115, 0.54273 to screen 0.40115, 0.54974 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.40115, 0.55395 to screen 0.40115, 0.56096 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.40115, 0.56517 to screen 0.40115, 0.57219 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.40115, 0.57639 to screen 0.40115, 0.58341 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.40115, 0.58761 to screen 0.40115, 0.59393 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.42725, 0.46488 to screen 0.42725, 0.47189 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.42725, 0.47610 to screen 0.42725, 0.48312 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.42725, 0.48732 to screen 0.42725, 0.49434 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.42725, 0.49854 to screen 0.42725, 0.50556 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.42725, 0.50977 to screen 0.42725, 0.51678 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.42725, 0.52099 to screen 0.42725, 0.52730 nohead front linewidth 0.67 linecolor rgb '#222222'
set label 'Language and speech' at screen 0.00769, 0.94600 left font 'Arial:Bold,9.33' textcolor rgb '#222222' front
set label 'Academic (n = 15)' at screen 0.17193, 0.89936 right font 'Arial,8.00' textcolor rgb '#005B8E' front
set label '1.5×10^{14}' at screen 0.99231, 0.89936 right font 'Arial,8.00' textcolor rgb '#005B8E' front
set label 'With industry (n = 24)' at screen 0.17193, 0.83273 right font 'Arial,8.00' textcolor rgb '#AA4B00' front
set label '8.6×10^{14}' at screen 0.99231, 0.83273 right font 'Arial,8.00' textcolor rgb '#AA4B00' front
set label 'Computer vision' at screen 0.00769, 0.77768 left font 'Arial:Bold,9.33' textcolor rgb '#222222' front
set label 'Academic (n = 91)' at screen 0.17193, 0.73104 right font 'Arial,8.00' textcolor rgb '#005B8E' front
set label '1.1×10^{14}' at screen 0.99231, 0.73104 right font 'Arial,8.00' textcolor rgb '#005B8E' front
set label 'With industry (n = 96)' at screen 0.17193, 0.66441 right font 'Arial,8.00' textcolor rgb '#AA4B00' front
set label '3.0×10^{14}' at screen 0.99231, 0.66441 right font 'Arial,8.00' textcolor rgb '#AA4B00' front
set label 'Other topics' at screen 0.00769, 0.60936 left font 'Arial:Bold,9.33' textcolor rgb '#222222' front
set label 'Academic (n = 134)' at screen 0.17193, 0.56272 right font 'Arial,8.00' textcolor rgb '#005B8E' front
set label '9.4×10^{13}' at screen 0.99231, 0.56272 right font 'Arial,8.00' textcolor rgb '#005B8E' front
set label 'With industry (n = 126)' at screen 0.17193, 0.49609 right font 'Arial,8.00' textcolor rgb '#AA4B00' front
set label '1.5×10^{14}' at screen 0.99231, 0.49609 right font 'Arial,8.00' textcolor rgb '#AA4B00' front
set label 'Geometric mean' at screen 0.99231, 0.98177 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Peak of the hardware that a paper reports (FLOP/s)' at screen 0.52195, 0.42070 center font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Peak of the hardware that a paper reports (FLOP/s)' at screen 0.52195, 0.07704 center font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Papers with less (%)' at screen 0.13246, 0.23835 center rotate by 90 font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Sources: Reproducibility index joined with author lists; accelerators compiled by hand, shipped with computedivide. A dot is a paper of NeurIPS' at screen 0.00769, 0.04784 left font 'Arial,7.33' textcolor rgb '#666666' front
set label '2021: n = 486 of 2334, the others say too little. Devices times peak FLOP/s of one (half precision on matrix units where the device has them, else' at screen 0.00769, 0.03151 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'FP32). Dashed: geometric means. Below: the share of papers with less, over all topics. Academic: no author from industry.' at screen 0.00769, 0.01518 left font 'Arial,7.33' textcolor rgb '#666666' front
rows1(c) = strcol('team') eq 'academic' ? cell(c) : NaN
rows2(c) = strcol('team') eq 'industry' ? cell(c) : NaN
plot data using (rows1('peak_flops')):(rows1('share_below')) with lines linewidth 1.60 linecolor rgb '#0072B2', \
     data using (rows2('peak_flops')):(rows2('share_below')) with lines linewidth 1.60 linecolor rgb '#D55E00'

unset multiplot
set output
