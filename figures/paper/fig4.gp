# gnuplot fig4.gp, in the folder of fig4.csv, writes fig4.svg
set terminal svg enhanced rounded name 'fig4' size 454, 256 font 'Arial,8.00' background '#FFFFFF'
set output 'fig4.svg'
set encoding utf8
set datafile separator comma
set datafile columnheaders
data = 'fig4.csv'
cell(c) = strcol(c) eq '' ? NaN : column(c)
middle(a, b) = (a + b)/2
inset(a, b, part) = a + (b - a)*part
log_middle(a, b) = sqrt(a)*sqrt(b)
log_inset(a, b, part) = a*(b/a)**part
unset key
set multiplot

# The panel
set lmargin at screen 0.25244
set rmargin at screen 0.96667
set bmargin at screen 0.21625
set tmargin at screen 0.90410
unset logscale x
unset logscale y
set xrange [-0.501249013405:5.81972122303]
set yrange [0.4:12.6]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.02315 ('0' 0, '+100' 1, '+200' 2, '+300' 3, '+400' 4, '+500' 5)
unset ytics
set border 1 linewidth 0.67 linecolor rgb '#222222'
unset grid
set object rectangle from screen 0.25244, 0.93951 to screen 0.27077, 0.97197 front fillcolor rgb '#0072B2' fillstyle solid noborder
set object rectangle from screen 0.43791, 0.93951 to screen 0.45624, 0.97197 front fillcolor rgb '#D55E00' fillstyle solid noborder
set arrow from screen 0.29173, 0.87027 to screen 0.47984, 0.87027 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.34187, 0.81389 to screen 0.44459, 0.81389 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.32553, 0.75751 to screen 0.37833, 0.75751 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.29107, 0.70113 to screen 0.33190, 0.70113 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.36631, 0.64474 to screen 0.37781, 0.64474 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.39876, 0.58836 to screen 0.40115, 0.58836 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.30622, 0.47560 to screen 0.33162, 0.47560 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.45942, 0.41922 to screen 0.48491, 0.41922 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.33457, 0.36284 to screen 0.36322, 0.36284 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.38099, 0.30646 to screen 0.48660, 0.30646 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.46452, 0.25008 to screen 0.92803, 0.25008 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.30907, 0.21625 to screen 0.30907, 0.90410 nohead front linewidth 0.67 linecolor rgb '#CCCCCC'
set label 'Point clouds' at screen 0.23577, 0.87027 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Interpretability' at screen 0.23577, 0.81389 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Image segmentation' at screen 0.23577, 0.75751 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Computer vision' at screen 0.23577, 0.70113 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Convolutional neural network' at screen 0.23577, 0.64474 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Recurrent neural network' at screen 0.23577, 0.58836 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Transformer' at screen 0.23577, 0.53198 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Reinforcement learning' at screen 0.23577, 0.47560 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Language model' at screen 0.23577, 0.41922 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Online learning' at screen 0.23577, 0.36284 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Object detection' at screen 0.23577, 0.30646 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Natural language processing' at screen 0.23577, 0.25008 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Academic only' at screen 0.27910, 0.95574 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'With industry' at screen 0.46457, 0.95574 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Change of compute terms per abstract, 2012–2021 (%)' at screen 0.60955, 0.12772 center font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: Papers of 20 AI conferences, 2006-2024. Those of the 25 largest topics that mention more compute in 2021 than in 2012 (12);' at screen 0.00833, 0.06628 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'ends of a line fitted to yearly means. All 25 topics: academic-only +40.8 %, with industry +31.4 %.' at screen 0.00833, 0.03193 left font 'Arial,7.33' textcolor rgb '#666666' front
plot data using (cell('growth_academic_only')):(cell('rank')) with points pointtype 7 pointsize 0.933 linecolor rgb '#0072B2', \
     data using (cell('growth_industry_involved')):(cell('rank')) with points pointtype 7 pointsize 0.933 linecolor rgb '#D55E00'

unset multiplot
set output
