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
set xrange [0.461175109494:1.32854908759]
set yrange [0.402237305361:0.748805562933]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01521 ('0.5' 0.5, '0.6' 0.6, '0.7' 0.7, '0.8' 0.8, '0.9' 0.9, '1.0' 1, '1.1' 1.1, '1.2' 1.2, '1.3' 1.3)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00644, 0 ('45' 0.45, '50' 0.5, '55' 0.55, '60' 0.6, '65' 0.65, '70' 0.7)
set border 3 linewidth 0.67 linecolor rgb '#222222'
unset grid
set arrow from screen 0.78421, 0.75826 to screen 0.79156, 0.77505 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.30764, 0.67979 to screen 0.32427, 0.65786 nohead front linewidth 0.67 linecolor rgb '#999999'
set label 'Slope −0.082 (95 % interval −0.162 to −0.001), p = 0.093' at screen 0.51447, 0.95376 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Elasticity within topics −0.12 (95 % interval −0.27 to 0.02), p = 0.11' at screen 0.51447, 0.92914 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Artificial neural network' at screen 0.82050, 0.75827 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Deep learning' at screen 0.73732, 0.68642 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Language model' at screen 0.78467, 0.46894 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Unsupervised learning' at screen 0.15054, 0.64814 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Convolutional neural network' at screen 0.77150, 0.78479 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Transformer' at screen 0.89553, 0.20035 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Reinforcement learning' at screen 0.32427, 0.64811 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Feature learning' at screen 0.34672, 0.75204 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Generative model' at screen 0.32841, 0.67501 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Computer vision' at screen 0.61718, 0.75211 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Supervised learning' at screen 0.16115, 0.70945 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Online learning' at screen 0.35408, 0.72565 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Natural language processing' at screen 0.58244, 0.41089 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Object detection' at screen 0.62354, 0.53573 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Stochastic gradient descent' at screen 0.77802, 0.84252 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Interpretability' at screen 0.26937, 0.78563 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Image segmentation' at screen 0.54979, 0.56479 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Meta-learning' at screen 0.52820, 0.44120 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Point clouds' at screen 0.45335, 0.70054 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Image processing' at screen 0.50758, 0.82874 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Graph neural network' at screen 0.56210, 0.89204 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Cluster analysis' at screen 0.38119, 0.95824 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Adversarial learning' at screen 0.08732, 0.68117 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Recurrent neural network' at screen 0.62714, 0.72826 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Semi-supervised learning' at screen 0.07023, 0.77411 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Compute terms per abstract (mean)' at screen 0.52182, 0.08392 center font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Academic-only share of works (%)' at screen 0.01825, 0.55892 center rotate by 90 font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: Papers of 20 AI conferences, 2006-2024. The 25 largest topics, mean of the years 2012–2024; share among works with a known team type. Line:' at screen 0.00735, 0.04355 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'least squares over 318 topic-years, with the 95 % band of its mean, errors clustered by topic; p from the wild cluster bootstrap.' at screen 0.00735, 0.02098 left font 'Arial,7.33' textcolor rgb '#666666' front
rows1(c) = strcol('series') eq 'pooled fit' ? cell(c) : NaN
rows2(c) = strcol('series') eq 'topic' ? cell(c) : NaN
plot data using (rows1('compute_terms')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#F9E8DB', \
     data using (rows1('compute_terms')):(rows1('academic_only_share')) with lines linewidth 1.33 linecolor rgb '#D55E00', \
     data using (rows2('compute_terms')):(rows2('academic_only_share')) with points pointtype 7 pointsize 0.800 linecolor rgb '#0072B2'

unset multiplot
set output
