# gnuplot fig3.gp, in the folder of fig3.csv, writes fig3.svg
set terminal svg enhanced rounded name 'fig3' size 514, 390 font 'Arial,8.00' background '#FFFFFF'
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
set lmargin at screen 0.06202
set rmargin at screen 0.98162
set bmargin at screen 0.14208
set tmargin at screen 0.97577
unset logscale x
unset logscale y
set xrange [0.246098152916:1.28549283404]
set yrange [0.362015102912:0.778870524127]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01521 ('0.3' 0.3, '0.4' 0.4, '0.5' 0.5, '0.6' 0.6, '0.7' 0.7, '0.8' 0.8, '0.9' 0.9, '1.0' 1, '1.1' 1.1, '1.2' 1.2)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00644, 0 ('40' 0.4, '45' 0.45, '50' 0.5, '55' 0.55, '60' 0.6, '65' 0.65, '70' 0.7, '75' 0.75)
set border 3 linewidth 0.67 linecolor rgb '#222222'
unset grid
set arrow from screen 0.77895, 0.70858 to screen 0.78935, 0.69487 nohead front linewidth 0.67 linecolor rgb '#999999'
set label 'Slope −0.054 (95 % interval −0.180 to 0.072), p = 0.46' at screen 0.06938, 0.95376 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Elasticity within topics −0.050 (95 % interval −0.271 to 0.171), p = 0.63' at screen 0.06938, 0.92914 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Artificial neural network' at screen 0.80659, 0.73386 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Deep learning' at screen 0.79640, 0.64404 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Convolutional neural network' at screen 0.68773, 0.78317 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Unsupervised learning' at screen 0.33839, 0.64958 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Reinforcement learning' at screen 0.27055, 0.70254 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Computer vision' at screen 0.55804, 0.79824 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Stochastic gradient descent' at screen 0.78086, 0.81054 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Online learning' at screen 0.52309, 0.65707 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Supervised learning' at screen 0.45644, 0.68561 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Recurrent neural network' at screen 0.78935, 0.68512 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Object detection' at screen 0.70328, 0.60406 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Feature learning' at screen 0.51380, 0.75025 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Generative model' at screen 0.36468, 0.74343 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Image segmentation' at screen 0.65431, 0.57794 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Language model' at screen 0.80952, 0.50923 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Transformer' at screen 0.88689, 0.19925 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Interpretability' at screen 0.41973, 0.77858 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Generative adversarial network' at screen 0.13379, 0.51933 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Cluster analysis' at screen 0.59560, 0.90806 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Image processing' at screen 0.46646, 0.88267 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Point clouds' at screen 0.55594, 0.71195 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Adversarial learning' at screen 0.24643, 0.67339 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Natural language processing' at screen 0.63583, 0.40985 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Graph neural network' at screen 0.69542, 0.86778 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Bayesian inference' at screen 0.77810, 0.93787 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Compute terms per abstract (mean)' at screen 0.52182, 0.08392 center font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Academic-only share of works (%)' at screen 0.01825, 0.55892 center rotate by 90 font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: Papers of 20 AI conferences, 2006-2024. The 25 largest topics, mean of the years 2012–2021; share among works with a known team type. Line:' at screen 0.00735, 0.04355 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'least squares over 241 topic-years, with the 95 % band of its mean, errors clustered by topic; p from the wild cluster bootstrap.' at screen 0.00735, 0.02098 left font 'Arial,7.33' textcolor rgb '#666666' front
rows1(c) = strcol('series') eq 'pooled fit' ? cell(c) : NaN
rows2(c) = strcol('series') eq 'topic' ? cell(c) : NaN
plot data using (rows1('compute_terms')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#F9E8DB', \
     data using (rows1('compute_terms')):(rows1('academic_only_share')) with lines linewidth 1.33 linecolor rgb '#D55E00', \
     data using (rows2('compute_terms')):(rows2('academic_only_share')) with points pointtype 7 pointsize 0.800 linecolor rgb '#0072B2'

unset multiplot
set output
