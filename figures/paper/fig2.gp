# gnuplot fig2.gp, in the folder of fig2.csv, writes fig2.svg
set terminal svg enhanced rounded name 'fig2' size 491, 384 font 'Arial,8.00' background '#FFFFFF'
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
set rmargin at screen 0.86564
set bmargin at screen 0.16720
set tmargin at screen 0.87597
set logscale x
unset logscale y
set xrange [5.66999433e+12:3.9936039936e+16]
set yrange [0:72]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01544 ('10^{13}' 1e+13, '10^{14}' 1e+14, '10^{15}' 1e+15, '10^{16}' 1e+16)
unset ytics
set border 1 linewidth 0.67 linecolor rgb '#222222'
unset grid
set arrow from screen 0.52749, 0.73618 to screen 0.52749, 0.74603 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.52749, 0.75193 to screen 0.52749, 0.76178 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.52749, 0.76768 to screen 0.52749, 0.77753 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.52749, 0.78343 to screen 0.52749, 0.79328 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.52749, 0.79918 to screen 0.52749, 0.80903 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.52749, 0.81493 to screen 0.52749, 0.82379 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.65450, 0.64266 to screen 0.65450, 0.65251 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.65450, 0.65841 to screen 0.65450, 0.66826 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.65450, 0.67416 to screen 0.65450, 0.68401 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.65450, 0.68991 to screen 0.65450, 0.69976 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.65450, 0.70567 to screen 0.65450, 0.71551 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.65450, 0.72142 to screen 0.65450, 0.73028 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.53604, 0.49993 to screen 0.53604, 0.50977 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.53604, 0.51568 to screen 0.53604, 0.52552 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.53604, 0.53143 to screen 0.53604, 0.54127 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.53604, 0.54718 to screen 0.53604, 0.55702 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.53604, 0.56293 to screen 0.53604, 0.57277 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.53604, 0.57868 to screen 0.53604, 0.58754 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.66096, 0.40641 to screen 0.66096, 0.41625 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.66096, 0.42216 to screen 0.66096, 0.43200 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.66096, 0.43791 to screen 0.66096, 0.44775 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.66096, 0.45366 to screen 0.66096, 0.46350 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.66096, 0.46941 to screen 0.66096, 0.47925 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.66096, 0.48516 to screen 0.66096, 0.49402 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.53775, 0.26367 to screen 0.53775, 0.27351 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.53775, 0.27942 to screen 0.53775, 0.28927 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.53775, 0.29517 to screen 0.53775, 0.30502 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.53775, 0.31092 to screen 0.53775, 0.32077 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.53775, 0.32667 to screen 0.53775, 0.33652 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.53775, 0.34242 to screen 0.53775, 0.35128 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.65984, 0.17015 to screen 0.65984, 0.18000 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.65984, 0.18590 to screen 0.65984, 0.19575 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.65984, 0.20165 to screen 0.65984, 0.21150 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.65984, 0.21740 to screen 0.65984, 0.22725 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.65984, 0.23315 to screen 0.65984, 0.24300 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.65984, 0.24890 to screen 0.65984, 0.25776 nohead front linewidth 0.67 linecolor rgb '#222222'
set label 'Language and speech' at screen 0.00769, 0.84545 left font 'Arial:Bold,9.33' textcolor rgb '#222222' front
set label 'Academic (n = 66)' at screen 0.17193, 0.77999 right font 'Arial,8.00' textcolor rgb '#005B8E' front
set label '4.8×10^{14}' at screen 0.99231, 0.77999 right font 'Arial,8.00' textcolor rgb '#005B8E' front
set label 'With industry (n = 71)' at screen 0.17193, 0.68647 right font 'Arial,8.00' textcolor rgb '#AA4B00' front
set label '2.5×10^{15}' at screen 0.99231, 0.68647 right font 'Arial,8.00' textcolor rgb '#AA4B00' front
set label 'Computer vision' at screen 0.00769, 0.60919 left font 'Arial:Bold,9.33' textcolor rgb '#222222' front
set label 'Academic (n = 116)' at screen 0.17193, 0.54373 right font 'Arial,8.00' textcolor rgb '#005B8E' front
set label '5.4×10^{14}' at screen 0.99231, 0.54373 right font 'Arial,8.00' textcolor rgb '#005B8E' front
set label 'With industry (n = 154)' at screen 0.17193, 0.45021 right font 'Arial,8.00' textcolor rgb '#AA4B00' front
set label '2.8×10^{15}' at screen 0.99231, 0.45021 right font 'Arial,8.00' textcolor rgb '#AA4B00' front
set label 'Other topics' at screen 0.00769, 0.37294 left font 'Arial:Bold,9.33' textcolor rgb '#222222' front
set label 'Academic (n = 222)' at screen 0.17193, 0.30748 right font 'Arial,8.00' textcolor rgb '#005B8E' front
set label '5.5×10^{14}' at screen 0.99231, 0.30748 right font 'Arial,8.00' textcolor rgb '#005B8E' front
set label 'With industry (n = 271)' at screen 0.17193, 0.21396 right font 'Arial,8.00' textcolor rgb '#AA4B00' front
set label '2.7×10^{15}' at screen 0.99231, 0.21396 right font 'Arial,8.00' textcolor rgb '#AA4B00' front
set label 'Mean (FLOP/s)' at screen 0.99231, 0.89565 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Peak of the hardware that a paper reports (FLOP/s)' at screen 0.52647, 0.10814 center font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Sources: simulated papers, shipped with computedivide; accelerators compiled by hand, shipped with computedivide. A dot is a paper of NeurIPS' at screen 0.00769, 0.06714 left font 'Arial,7.33' textcolor rgb '#666666' front
set label '2021: n = 900 of 2334 annotated ones, the others say too little. Devices times peak FLOP/s of one (half precision on matrix units where the device' at screen 0.00769, 0.04422 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'has them, else FP32). Dashed: arithmetic means. Academic: no author from industry.' at screen 0.00769, 0.02130 left font 'Arial,7.33' textcolor rgb '#666666' front
set object rectangle from screen 0.00000, 0.93109 to screen 1.00000, 1.00000 front fillcolor rgb '#D55E00' fillstyle solid noborder
set label 'SYNTHETIC DATA – says nothing about the world' at screen 0.50000, 0.96555 center font 'Arial:Bold,12.00' textcolor rgb '#FFFFFF' front
rows1(c) = strcol('team') eq 'academic' ? cell(c) : NaN
rows2(c) = strcol('team') eq 'industry' ? cell(c) : NaN
plot '+' every ::0::0 using (4.75854095286e+14):(36):('synthetic data') with labels center rotate by 20 font 'Arial:Bold,34.70' textcolor rgb '#C8C8C8', \
     data using (rows1('peak_flops')):(rows1('place_mm')) with points pointtype 7 pointsize 0.489 linecolor rgb '#0072B2', \
     data using (rows2('peak_flops')):(rows2('place_mm')) with points pointtype 7 pointsize 0.489 linecolor rgb '#D55E00'

unset multiplot
set output
