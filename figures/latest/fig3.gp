# gnuplot fig3.gp, in the folder of fig3.csv, writes fig3.svg
set terminal svg enhanced rounded name 'fig3' size 514, 416 font 'Arial,8.00' background '#FFFFFF'
set output 'fig3.svg'
set encoding utf8
set datafile separator comma
set datafile columnheaders
data = 'fig3.csv'
cell(c) = strcol(c) eq '' ? NaN : column(c)
middle(a, b) = (a + b)/2
inset(a, b, part) = a + (b - a)*part
log_middle(a, b) = sqrt(a)*sqrt(b)
log_inset(a, b, part) = a*(b/a)**part
unset key
set multiplot

# The panel
set lmargin at screen 0.07501
set rmargin at screen 0.98162
set bmargin at screen 0.15443
set tmargin at screen 0.93635
unset logscale x
unset logscale y
set xrange [0.461175109494:1.32854908759]
set yrange [0.402237305361:0.748805562933]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01426 ('0.5' 0.5, '0.6' 0.6, '0.7' 0.7, '0.8' 0.8, '0.9' 0.9, '1.0' 1, '1.1' 1.1, '1.2' 1.2, '1.3' 1.3)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00644, 0 ('0.45' 0.45, '0.50' 0.5, '0.55' 0.55, '0.60' 0.6, '0.65' 0.65, '0.70' 0.7)
set border 3 linewidth 0.67 linecolor rgb '#222222'
unset grid
set object rectangle from screen 0.07501, 0.96272 to screen 0.09118, 0.98272 front fillcolor rgb '#0072B2' fillstyle solid noborder
set object rectangle from screen 0.16499, 0.96272 to screen 0.18117, 0.98272 front fillcolor rgb '#D55E00' fillstyle solid noborder
set object rectangle from screen 0.28929, 0.96272 to screen 0.30547, 0.98272 front fillcolor rgb '#666666' fillstyle solid noborder
set arrow from screen 0.78590, 0.73293 to screen 0.78971, 0.75049 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.31720, 0.65876 to screen 0.33383, 0.63819 nohead front linewidth 0.67 linecolor rgb '#999999'
set label 'Slope of the line −0.095 (95 % interval −0.248 to 0.058), p = 0.29' at screen 0.08236, 0.22126 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Slope over topic-years −0.082 (95 % interval −0.162 to −0.001), p = 0.093' at screen 0.08236, 0.19816 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Elasticity within topics −0.12 (95 % interval −0.27 to 0.02), p = 0.11' at screen 0.08236, 0.17507 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Artificial neural network' at screen 0.80373, 0.73797 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Deep learning' at screen 0.74088, 0.66498 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Language model' at screen 0.78757, 0.46099 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Unsupervised learning' at screen 0.16069, 0.62907 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Convolutional neural network' at screen 0.73092, 0.75963 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Transformer' at screen 0.89643, 0.20908 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Reinforcement learning' at screen 0.33383, 0.62904 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Feature learning' at screen 0.35580, 0.72652 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Generative model' at screen 0.33751, 0.65427 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Computer vision' at screen 0.62245, 0.72659 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Supervised learning' at screen 0.17064, 0.68657 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Online learning' at screen 0.36254, 0.70177 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Natural language processing' at screen 0.58820, 0.40655 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Object detection' at screen 0.62872, 0.52364 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Stochastic gradient descent' at screen 0.77954, 0.81138 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Interpretability' at screen 0.27954, 0.75802 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Image segmentation' at screen 0.55599, 0.55089 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Meta-learning' at screen 0.53470, 0.43498 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Point clouds' at screen 0.45730, 0.67822 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Image processing' at screen 0.51439, 0.79846 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Graph neural network' at screen 0.56814, 0.85783 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Cluster analysis' at screen 0.47671, 0.90081 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Adversarial learning' at screen 0.09940, 0.66005 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Recurrent neural network' at screen 0.62956, 0.70422 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Semi-supervised learning' at screen 0.08131, 0.74722 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Topic' at screen 0.09853, 0.97272 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Fitted line' at screen 0.18852, 0.97272 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'The paper''s slope, −0.122' at screen 0.31282, 0.97272 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Compute terms per abstract (mean)' at screen 0.52831, 0.09988 center font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Academic-only share of works' at screen 0.01825, 0.54539 center rotate by 90 font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: Papers of 20 AI conferences, 2006-2024. The 25 largest topics, mean of the years 2012–2024; share among works with a known team type. Line:' at screen 0.00735, 0.06202 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'least squares over the 25 points, with the 95 % band of its mean; p from the wild bootstrap. Within topics the share changes by −1.5 pp a year and compute' at screen 0.00735, 0.04085 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'terms by 0.014 per abstract.' at screen 0.00735, 0.01968 left font 'Arial,7.33' textcolor rgb '#666666' front
rows1(c) = strcol('series') eq 'fitted line' ? cell(c) : NaN
rows2(c) = strcol('series') eq 'paper' ? cell(c) : NaN
rows3(c) = strcol('series') eq 'topic' ? cell(c) : NaN
plot data using (rows1('compute_terms')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#F9E8DB', \
     data using (rows1('compute_terms')):(rows1('academic_only_share')) with lines linewidth 1.33 linecolor rgb '#D55E00', \
     data using (rows2('compute_terms')):(rows2('academic_only_share')) with lines linewidth 1.33 linecolor rgb '#666666', \
     data using (rows3('compute_terms')):(rows3('academic_only_share')) with points pointtype 7 pointsize 0.800 linecolor rgb '#0072B2'

unset multiplot
set output
