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
set xrange [0.246098152916:1.28549283404]
set yrange [0.362015102912:0.778870524127]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01426 ('0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1, '1.2' 1.2)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00644, 0 ('0.40' 0.4, '0.45' 0.45, '0.50' 0.5, '0.55' 0.55, '0.60' 0.6, '0.65' 0.65, '0.70' 0.7, '0.75' 0.75)
set border 3 linewidth 0.67 linecolor rgb '#222222'
unset grid
set object rectangle from screen 0.07501, 0.96272 to screen 0.09118, 0.98272 front fillcolor rgb '#0072B2' fillstyle solid noborder
set object rectangle from screen 0.16499, 0.96272 to screen 0.18117, 0.98272 front fillcolor rgb '#D55E00' fillstyle solid noborder
set object rectangle from screen 0.28929, 0.96272 to screen 0.30547, 0.98272 front fillcolor rgb '#666666' fillstyle solid noborder
set arrow from screen 0.46037, 0.67565 to screen 0.48243, 0.62840 nohead front linewidth 0.67 linecolor rgb '#999999'
set label 'Slope of the line −0.011 (95 % interval −0.192 to 0.171), p = 0.92' at screen 0.08236, 0.91572 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Slope over topic-years −0.054 (95 % interval −0.180 to 0.072), p = 0.46' at screen 0.08236, 0.89262 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Elasticity within topics −0.050 (95 % interval −0.271 to 0.171), p = 0.63' at screen 0.08236, 0.86953 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Artificial neural network' at screen 0.80793, 0.70947 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Deep learning' at screen 0.80023, 0.63770 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Convolutional neural network' at screen 0.69046, 0.75572 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Unsupervised learning' at screen 0.31120, 0.63093 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Reinforcement learning' at screen 0.27563, 0.68331 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Computer vision' at screen 0.56253, 0.76986 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Stochastic gradient descent' at screen 0.78175, 0.78139 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Online learning' at screen 0.52996, 0.64390 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Supervised learning' at screen 0.46868, 0.61926 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Recurrent neural network' at screen 0.61714, 0.70792 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Object detection' at screen 0.70733, 0.58773 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Feature learning' at screen 0.52023, 0.73129 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Generative model' at screen 0.35559, 0.70682 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Image segmentation' at screen 0.65905, 0.56323 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Language model' at screen 0.81207, 0.49878 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Transformer' at screen 0.88816, 0.20805 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Interpretability' at screen 0.41624, 0.75305 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Generative adversarial network' at screen 0.14588, 0.50826 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Cluster analysis' at screen 0.60116, 0.87285 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Image processing' at screen 0.47106, 0.84302 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Point clouds' at screen 0.56178, 0.68247 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Adversarial learning' at screen 0.25627, 0.65275 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Natural language processing' at screen 0.64083, 0.40558 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Graph neural network' at screen 0.69958, 0.83507 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Bayesian inference' at screen 0.78109, 0.90081 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Topic' at screen 0.09853, 0.97272 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Fitted line' at screen 0.18852, 0.97272 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'The paper''s slope, −0.122' at screen 0.31282, 0.97272 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Compute terms per abstract (mean)' at screen 0.52831, 0.09988 center font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Academic-only share of works' at screen 0.01825, 0.54539 center rotate by 90 font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: Papers of 20 AI conferences, 2006-2024. The 25 largest topics, mean of the years 2012–2021; share among works with a known team type. Line:' at screen 0.00735, 0.06202 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'least squares over the 25 points, with the 95 % band of its mean; p from the wild bootstrap. Within topics the share changes by −3.1 pp a year and compute' at screen 0.00735, 0.04085 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'terms by 0.010 per abstract.' at screen 0.00735, 0.01968 left font 'Arial,7.33' textcolor rgb '#666666' front
rows1(c) = strcol('series') eq 'fitted line' ? cell(c) : NaN
rows2(c) = strcol('series') eq 'paper' ? cell(c) : NaN
rows3(c) = strcol('series') eq 'topic' ? cell(c) : NaN
plot data using (rows1('compute_terms')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#F9E8DB', \
     data using (rows1('compute_terms')):(rows1('academic_only_share')) with lines linewidth 1.33 linecolor rgb '#D55E00', \
     data using (rows2('compute_terms')):(rows2('academic_only_share')) with lines linewidth 1.33 linecolor rgb '#666666', \
     data using (rows3('compute_terms')):(rows3('academic_only_share')) with points pointtype 7 pointsize 0.800 linecolor rgb '#0072B2'

unset multiplot
set output
