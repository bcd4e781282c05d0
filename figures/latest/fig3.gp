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
set xrange [0.470017141273:1.60578871304]
set yrange [0.390353863092:0.820318500611]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01411 ('0.6' 0.6, '0.8' 0.8, '1.0' 1, '1.2' 1.2, '1.4' 1.4, '1.6' 1.6)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00644, 0 ('40' 0.4, '45' 0.45, '50' 0.5, '55' 0.55, '60' 0.6, '65' 0.65, '70' 0.7, '75' 0.75, '80' 0.8)
set border 3 linewidth 0.67 linecolor rgb '#222222'
unset grid
set arrow from screen 0.12665, 0.57572 to screen 0.13046, 0.55834 nohead front linewidth 0.67 linecolor rgb '#999999'
set label 'Slope −0.050 (95 % interval −0.116 to 0.015), p = 0.22' at screen 0.49759, 0.88512 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Elasticity within topics 0.024 (95 % interval −0.098 to 0.146), p = 0.68' at screen 0.49759, 0.86227 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Medical imaging' at screen 0.27389, 0.40501 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Cluster analysis' at screen 0.72849, 0.38127 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Curriculum learning' at screen 0.83583, 0.74338 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Online learning' at screen 0.85323, 0.59723 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Point clouds' at screen 0.28813, 0.57326 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Robotics' at screen 0.66231, 0.33065 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Question answering' at screen 0.66013, 0.65835 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Causal inference' at screen 0.36869, 0.87037 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Artificial neural network' at screen 0.31015, 0.34661 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Boosting' at screen 0.21081, 0.62111 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Face recognition' at screen 0.85900, 0.47955 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Feature learning' at screen 0.52085, 0.55874 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Graphical model' at screen 0.70752, 0.48719 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Language model' at screen 0.31472, 0.37976 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Supervised learning' at screen 0.81879, 0.53846 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Natural language processing' at screen 0.07243, 0.54930 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Speech synthesis' at screen 0.70343, 0.74504 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Machine translation' at screen 0.18936, 0.64429 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Autoencoder' at screen 0.45410, 0.39686 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Graph neural network' at screen 0.25637, 0.16702 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Image translation' at screen 0.34346, 0.70903 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Reinforcement learning' at screen 0.80153, 0.67138 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Information retrieval' at screen 0.50278, 0.31466 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Object detection' at screen 0.21861, 0.59832 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Named-entity recognition' at screen 0.34870, 0.64250 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Compute terms per abstract (mean)' at screen 0.52182, 0.07788 center font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Academic-only share of works (%)' at screen 0.01825, 0.51870 center rotate by 90 font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: simulated works, shipped with computedivide. The 25 largest topics, mean of the years 2012–2026; share among works with a known team type.' at screen 0.00735, 0.04042 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'Line: least squares over 348 topic-years, with the 95 % band of its mean, errors clustered by topic; p from the wild cluster bootstrap.' at screen 0.00735, 0.01947 left font 'Arial,7.33' textcolor rgb '#666666' front
set object rectangle from screen 0.00000, 0.93703 to screen 1.00000, 1.00000 front fillcolor rgb '#D55E00' fillstyle solid noborder
set label 'SYNTHETIC DATA – says nothing about the world' at screen 0.50000, 0.96851 center font 'Arial:Bold,12.00' textcolor rgb '#FFFFFF' front
rows1(c) = strcol('series') eq 'pooled fit' ? cell(c) : NaN
rows2(c) = strcol('series') eq 'topic' ? cell(c) : NaN
plot data using (rows1('compute_terms')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#F9E8DB', \
     '+' every ::0::0 using (1.03790292716):(0.605336181852):('synthetic data') with labels center rotate by 20 font 'Arial:Bold,49.21' textcolor rgb '#C8C8C8', \
     data using (rows1('compute_terms')):(rows1('academic_only_share')) with lines linewidth 1.33 linecolor rgb '#D55E00', \
     data using (rows2('compute_terms')):(rows2('academic_only_share')) with points pointtype 7 pointsize 0.800 linecolor rgb '#0072B2'

unset multiplot
set output
