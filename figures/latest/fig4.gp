# gnuplot fig4.gp, in the folder of fig4.csv, writes fig4.svg
set terminal svg enhanced rounded name 'fig4' size 454, 300 font 'Arial,8.00' background '#FFFFFF'
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
set lmargin at screen 0.19460
set rmargin at screen 0.96667
set bmargin at screen 0.18441
set tmargin at screen 0.81756
unset logscale x
unset logscale y
set xrange [-3.36760092068:48.7302535184]
set yrange [0.4:13.6]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01974 ('0' 0, '+1000' 10, '+2000' 20, '+3000' 30, '+4000' 40)
unset ytics
set border 1 linewidth 0.67 linecolor rgb '#222222'
unset grid
set object rectangle from screen 0.19460, 0.84775 to screen 0.21293, 0.87544 front fillcolor rgb '#0072B2' fillstyle solid noborder
set object rectangle from screen 0.38007, 0.84775 to screen 0.39840, 0.87544 front fillcolor rgb '#D55E00' fillstyle solid noborder
set arrow from screen 0.23807, 0.78878 to screen 0.27694, 0.78878 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.25620, 0.74081 to screen 0.29001, 0.74081 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.25046, 0.69285 to screen 0.26705, 0.69285 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.25395, 0.64488 to screen 0.25963, 0.64488 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.24665, 0.59692 to screen 0.24814, 0.59692 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.25067, 0.40506 to screen 0.25155, 0.40506 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.25587, 0.35709 to screen 0.26920, 0.35709 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.23587, 0.30912 to screen 0.25702, 0.30912 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.24245, 0.26116 to screen 0.26495, 0.26116 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.40129, 0.21319 to screen 0.92540, 0.21319 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.24450, 0.18441 to screen 0.24450, 0.81756 nohead front linewidth 0.67 linecolor rgb '#CCCCCC'
set label 'Graph neural network' at screen 0.17793, 0.78878 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Supervised learning' at screen 0.17793, 0.74081 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Information retrieval' at screen 0.17793, 0.69285 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Face recognition' at screen 0.17793, 0.64488 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Graphical model' at screen 0.17793, 0.59692 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Image translation' at screen 0.17793, 0.54895 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Machine translation' at screen 0.17793, 0.50099 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Language model' at screen 0.17793, 0.45302 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Curriculum learning' at screen 0.17793, 0.40506 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Online learning' at screen 0.17793, 0.35709 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Object detection' at screen 0.17793, 0.30912 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Feature learning' at screen 0.17793, 0.26116 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Autoencoder' at screen 0.17793, 0.21319 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Academic only' at screen 0.22126, 0.86159 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'With industry' at screen 0.40673, 0.86159 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Change of compute terms per abstract, 2012–2026 (%)' at screen 0.58063, 0.10892 center font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: simulated works, shipped with computedivide. Those of the 25 largest topics that mention more compute in 2026 than in 2012' at screen 0.00833, 0.05653 left font 'Arial,7.33' textcolor rgb '#666666' front
set label '(13); ends of a line fitted to yearly means. All 25 topics: academic-only +197.7 %, with industry +80.9 %.' at screen 0.00833, 0.02723 left font 'Arial,7.33' textcolor rgb '#666666' front
set object rectangle from screen 0.00000, 0.91192 to screen 1.00000, 1.00000 front fillcolor rgb '#D55E00' fillstyle solid noborder
set label 'SYNTHETIC DATA – says nothing about the world' at screen 0.50000, 0.95596 center font 'Arial:Bold,12.00' textcolor rgb '#FFFFFF' front
plot '+' every ::0::0 using (22.6813262989):(7):('synthetic data') with labels center rotate by 20 font 'Arial:Bold,36.45' textcolor rgb '#C8C8C8', \
     data using (cell('growth_academic_only')):(cell('rank')) with points pointtype 7 pointsize 0.933 linecolor rgb '#0072B2', \
     data using (cell('growth_industry_involved')):(cell('rank')) with points pointtype 7 pointsize 0.933 linecolor rgb '#D55E00'

unset multiplot
set output
