# gnuplot fig3.gp, in the folder of fig3.csv, writes fig3.svg
set terminal svg enhanced rounded name 'fig3' size 514, 420 font 'Arial,8.00' background '#FFFFFF'
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
set bmargin at screen 0.13186
set tmargin at screen 0.90554
unset logscale x
unset logscale y
set xrange [0.516615089503:1.62418301332]
set yrange [0.459566521198:0.742089366774]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01411 ('0.6' 0.6, '0.8' 0.8, '1.0' 1, '1.2' 1.2, '1.4' 1.4, '1.6' 1.6)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00644, 0 ('50' 0.5, '55' 0.55, '60' 0.6, '65' 0.65, '70' 0.7)
set border 3 linewidth 0.67 linecolor rgb '#222222'
unset grid
set label 'Slope 0.013 (95 % interval −0.037 to 0.063), p = 0.60' at screen 0.06938, 0.88512 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Elasticity within topics −0.057 (95 % interval −0.150 to 0.037), p = 0.23' at screen 0.06938, 0.86227 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Medical imaging' at screen 0.47997, 0.26727 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Cluster analysis' at screen 0.75324, 0.60523 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Point clouds' at screen 0.31634, 0.51431 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Online learning' at screen 0.65271, 0.63603 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Curriculum learning' at screen 0.79432, 0.87037 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Robotics' at screen 0.84386, 0.47398 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Boosting' at screen 0.18224, 0.44024 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Graphical model' at screen 0.72500, 0.38022 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Artificial neural network' at screen 0.39252, 0.29212 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Causal inference' at screen 0.39508, 0.79346 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Face recognition' at screen 0.65736, 0.72623 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Feature learning' at screen 0.47472, 0.73174 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Language model' at screen 0.37393, 0.16702 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Question answering' at screen 0.73267, 0.58330 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Supervised learning' at screen 0.71349, 0.51292 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Natural language processing' at screen 0.20673, 0.56702 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Speech synthesis' at screen 0.79310, 0.75615 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Autoencoder' at screen 0.18981, 0.23962 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Graph neural network' at screen 0.11649, 0.26309 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Image translation' at screen 0.33047, 0.70403 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Machine translation' at screen 0.16717, 0.71576 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Reinforcement learning' at screen 0.80228, 0.63087 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Object detection' at screen 0.13827, 0.64630 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Information retrieval' at screen 0.44220, 0.43770 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Named-entity recognition' at screen 0.24697, 0.74654 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Compute terms per abstract (mean)' at screen 0.52182, 0.07788 center font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Academic-only share of works (%)' at screen 0.01825, 0.51870 center rotate by 90 font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: simulated works, shipped with computedivide. The 25 largest topics, mean of the years 2012–2021; share among works with a known team type.' at screen 0.00735, 0.04042 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'Line: least squares over 250 topic-years, with the 95 % band of its mean, errors clustered by topic; p from the wild cluster bootstrap.' at screen 0.00735, 0.01947 left font 'Arial,7.33' textcolor rgb '#666666' front
set object rectangle from screen 0.00000, 0.93703 to screen 1.00000, 1.00000 front fillcolor rgb '#D55E00' fillstyle solid noborder
set label 'SYNTHETIC DATA – says nothing about the world' at screen 0.50000, 0.96851 center font 'Arial:Bold,12.00' textcolor rgb '#FFFFFF' front
rows1(c) = strcol('series') eq 'pooled fit' ? cell(c) : NaN
rows2(c) = strcol('series') eq 'topic' ? cell(c) : NaN
plot data using (rows1('compute_terms')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#F9E8DB', \
     '+' every ::0::0 using (1.07039905141):(0.600827943986):('synthetic data') with labels center rotate by 20 font 'Arial:Bold,49.21' textcolor rgb '#C8C8C8', \
     data using (rows1('compute_terms')):(rows1('academic_only_share')) with lines linewidth 1.33 linecolor rgb '#D55E00', \
     data using (rows2('compute_terms')):(rows2('academic_only_share')) with points pointtype 7 pointsize 0.800 linecolor rgb '#0072B2'

unset multiplot
set output
