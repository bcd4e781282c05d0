# gnuplot fig4.gp, in the folder of fig4.csv, writes fig4.svg
set terminal svg enhanced rounded name 'fig4' size 454, 384 font 'Arial,8.00' background '#FFFFFF'
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
set lmargin at screen 0.24951
set rmargin at screen 0.96667
set bmargin at screen 0.14415
set tmargin at screen 0.85739
unset logscale x
unset logscale y
set xrange [-0.5727898295:4.22026420281]
set yrange [0.4:19.6]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01543 ('0' 0, '+100' 1, '+200' 2, '+300' 3, '+400' 4)
unset ytics
set border 1 linewidth 0.67 linecolor rgb '#222222'
unset grid
set object rectangle from screen 0.24951, 0.88100 to screen 0.26784, 0.90263 front fillcolor rgb '#0072B2' fillstyle solid noborder
set object rectangle from screen 0.43498, 0.88100 to screen 0.45331, 0.90263 front fillcolor rgb '#D55E00' fillstyle solid noborder
set arrow from screen 0.28828, 0.83510 to screen 0.82944, 0.83510 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.42711, 0.79795 to screen 0.59546, 0.79795 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.30965, 0.76081 to screen 0.47050, 0.76081 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.39210, 0.72366 to screen 0.54748, 0.72366 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.32424, 0.68651 to screen 0.42482, 0.68651 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.37203, 0.64936 to screen 0.42802, 0.64936 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.38090, 0.61221 to screen 0.42591, 0.61221 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.35148, 0.57507 to screen 0.39628, 0.57507 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.41239, 0.53792 to screen 0.44762, 0.53792 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.36025, 0.42647 to screen 0.36959, 0.42647 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.38414, 0.38933 to screen 0.43156, 0.38933 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.32408, 0.35218 to screen 0.37956, 0.35218 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.33865, 0.31503 to screen 0.40419, 0.31503 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.50527, 0.27788 to screen 0.58403, 0.27788 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.30623, 0.24073 to screen 0.39780, 0.24073 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.29024, 0.20359 to screen 0.38487, 0.20359 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.54169, 0.16644 to screen 0.92789, 0.16644 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.33521, 0.14415 to screen 0.33521, 0.85739 nohead front linewidth 0.67 linecolor rgb '#CCCCCC'
set label 'Graph neural network' at screen 0.23284, 0.83510 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Artificial neural network' at screen 0.23284, 0.79795 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Supervised learning' at screen 0.23284, 0.76081 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Image translation' at screen 0.23284, 0.72366 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Language model' at screen 0.23284, 0.68651 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Reinforcement learning' at screen 0.23284, 0.64936 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Machine translation' at screen 0.23284, 0.61221 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Robotics' at screen 0.23284, 0.57507 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Cluster analysis' at screen 0.23284, 0.53792 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Curriculum learning' at screen 0.23284, 0.50077 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Boosting' at screen 0.23284, 0.46362 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Online learning' at screen 0.23284, 0.42647 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Natural language processing' at screen 0.23284, 0.38933 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Question answering' at screen 0.23284, 0.35218 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Face recognition' at screen 0.23284, 0.31503 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Information retrieval' at screen 0.23284, 0.27788 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Feature learning' at screen 0.23284, 0.24073 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Named-entity recognition' at screen 0.23284, 0.20359 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Autoencoder' at screen 0.23284, 0.16644 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Academic only' at screen 0.27617, 0.89181 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'With industry' at screen 0.46164, 0.89181 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Change of compute terms per abstract, 2012–2021 (%)' at screen 0.60809, 0.08514 center font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: simulated works, shipped with computedivide. Those of the 25 largest topics that mention more compute in 2021 than in 2012' at screen 0.00833, 0.04418 left font 'Arial,7.33' textcolor rgb '#666666' front
set label '(19); ends of a line fitted to yearly means. All 25 topics: academic-only +40.7 %, with industry +47.1 %.' at screen 0.00833, 0.02128 left font 'Arial,7.33' textcolor rgb '#666666' front
set object rectangle from screen 0.00000, 0.93115 to screen 1.00000, 1.00000 front fillcolor rgb '#D55E00' fillstyle solid noborder
set label 'SYNTHETIC DATA – says nothing about the world' at screen 0.50000, 0.96558 center font 'Arial:Bold,12.00' textcolor rgb '#FFFFFF' front
plot '+' every ::0::0 using (1.82373718666):(10):('synthetic data') with labels center rotate by 20 font 'Arial:Bold,33.86' textcolor rgb '#C8C8C8', \
     data using (cell('growth_academic_only')):(cell('rank')) with points pointtype 7 pointsize 0.933 linecolor rgb '#0072B2', \
     data using (cell('growth_industry_involved')):(cell('rank')) with points pointtype 7 pointsize 0.933 linecolor rgb '#D55E00'

unset multiplot
set output
