# gnuplot fig4.gp, in the folder of fig4.csv, writes fig4.svg
set terminal svg enhanced rounded name 'fig4' size 454, 298 font 'Arial,8.00' background '#FFFFFF'
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
set bmargin at screen 0.18582
set tmargin at screen 0.91759
unset logscale x
unset logscale y
set xrange [-0.698699891166:4.72156912548]
set yrange [0.4:15.6]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01989 ('0' 0, '+100' 1, '+200' 2, '+300' 3, '+400' 4)
unset ytics
set border 1 linewidth 0.67 linecolor rgb '#222222'
unset grid
set object rectangle from screen 0.25244, 0.94802 to screen 0.27077, 0.97591 front fillcolor rgb '#0072B2' fillstyle solid noborder
set object rectangle from screen 0.43791, 0.94802 to screen 0.45624, 0.97591 front fillcolor rgb '#D55E00' fillstyle solid noborder
set arrow from screen 0.35281, 0.88871 to screen 0.54298, 0.88871 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.44562, 0.84056 to screen 0.56198, 0.84056 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.35447, 0.79242 to screen 0.43520, 0.79242 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.35648, 0.74428 to screen 0.43368, 0.74428 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.40544, 0.69613 to screen 0.46162, 0.69613 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.35948, 0.64799 to screen 0.37683, 0.64799 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.37967, 0.59985 to screen 0.38441, 0.59985 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.36637, 0.55171 to screen 0.37184, 0.55171 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.37992, 0.50356 to screen 0.38574, 0.50356 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.34171, 0.45542 to screen 0.35355, 0.45542 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.39844, 0.40728 to screen 0.43925, 0.40728 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.41539, 0.35913 to screen 0.46907, 0.35913 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.43541, 0.31099 to screen 0.49166, 0.31099 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.29107, 0.26285 to screen 0.42067, 0.26285 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.49007, 0.21470 to screen 0.92803, 0.21470 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.34450, 0.18582 to screen 0.34450, 0.91759 nohead front linewidth 0.67 linecolor rgb '#CCCCCC'
set label 'Point clouds' at screen 0.23577, 0.88871 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Recurrent neural network' at screen 0.23577, 0.84056 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Interpretability' at screen 0.23577, 0.79242 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Image segmentation' at screen 0.23577, 0.74428 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Convolutional neural network' at screen 0.23577, 0.69613 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Computer vision' at screen 0.23577, 0.64799 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Meta-learning' at screen 0.23577, 0.59985 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Reinforcement learning' at screen 0.23577, 0.55171 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Online learning' at screen 0.23577, 0.50356 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Image processing' at screen 0.23577, 0.45542 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Object detection' at screen 0.23577, 0.40728 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Transformer' at screen 0.23577, 0.35913 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Language model' at screen 0.23577, 0.31099 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Deep learning' at screen 0.23577, 0.26285 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Natural language processing' at screen 0.23577, 0.21470 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Academic only' at screen 0.27910, 0.96197 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'With industry' at screen 0.46457, 0.96197 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Change of compute terms per abstract, 2012–2024 (%)' at screen 0.60955, 0.10975 center font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: Papers of 20 AI conferences, 2006-2024. Those of the 25 largest topics that mention more compute in 2024 than in 2012 (15);' at screen 0.00833, 0.05696 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'ends of a line fitted to yearly means. All 25 topics: academic-only +34.3 %, with industry +36.8 %.' at screen 0.00833, 0.02744 left font 'Arial,7.33' textcolor rgb '#666666' front
plot data using (cell('growth_academic_only')):(cell('rank')) with points pointtype 7 pointsize 0.933 linecolor rgb '#0072B2', \
     data using (cell('growth_industry_involved')):(cell('rank')) with points pointtype 7 pointsize 0.933 linecolor rgb '#D55E00'

unset multiplot
set output
