# gnuplot robustness.gp, in the folder of robustness.csv, writes robustness.svg
set terminal svg enhanced rounded name 'robustness' size 692, 789 font 'Arial,8.00' background '#FFFFFF'
set output 'robustness.svg'
set encoding utf8
set datafile separator comma
set datafile columnheaders
data = 'robustness.csv'
cell(c) = strcol(c) eq '' ? NaN : column(c)
middle(a, b) = (a + b)/2
inset(a, b, part) = a + (b - a)*part
log_middle(a, b) = sqrt(a)*sqrt(b)
log_inset(a, b, part) = a*(b/a)**part
unset key
set multiplot

# The panel
set lmargin at screen 0.08743
set rmargin at screen 0.48907
set bmargin at screen 0.73641
set tmargin at screen 0.90894
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [-0.188834051538:0.135788484505]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00752 ('' 0 1, '' 0.5 1, '' 1 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−0.1' -0.1, '0.0' 0, '0.1' 0.1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('headline') eq 'fig3.slope_pooled' && strcol('series') eq 'curve' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig3.slope_pooled' && strcol('series') eq 'published' ? cell(c) : NaN
rows3(c) = strcol('headline') eq 'fig3.slope_pooled' && strcol('series') eq 'default' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     '+' every ::0::0 using (0.5):(-0.0265227835166):('synthetic data') with labels center rotate by 20 font 'Arial:Bold,28.92' textcolor rgb '#C8C8C8', \
     data using (rows2('place')):(rows2('estimate')) with lines linewidth 1.07 linecolor rgb '#D55E00', \
     data using (rows1('place')):(rows1('estimate')) with lines linewidth 1.60 linecolor rgb '#0072B2', \
     data using (rows3('place')):(rows3('estimate')) with points pointtype 7 pointsize 1.000 linecolor rgb '#222222'

# The panel
set lmargin at screen 0.56557
set rmargin at screen 0.96721
set bmargin at screen 0.73641
set tmargin at screen 0.90894
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [-0.174446518948:0.0802937159407]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00752 ('' 0 1, '' 0.5 1, '' 1 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−0.15' -0.15, '−0.10' -0.1, '−0.05' -0.05, '0.00' 0, '0.05' 0.05)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('headline') eq 'fig3.slope_topic_fe' && strcol('series') eq 'curve' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig3.slope_topic_fe' && strcol('series') eq 'published' ? cell(c) : NaN
rows3(c) = strcol('headline') eq 'fig3.slope_topic_fe' && strcol('series') eq 'default' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     '+' every ::0::0 using (0.5):(-0.0470764015035):('synthetic data') with labels center rotate by 20 font 'Arial:Bold,28.92' textcolor rgb '#C8C8C8', \
     data using (rows2('place')):(rows2('estimate')) with lines linewidth 1.07 linecolor rgb '#D55E00', \
     data using (rows1('place')):(rows1('estimate')) with lines linewidth 1.60 linecolor rgb '#0072B2', \
     data using (rows3('place')):(rows3('estimate')) with points pointtype 7 pointsize 1.000 linecolor rgb '#222222'

# The panel
set lmargin at screen 0.08743
set rmargin at screen 0.48907
set bmargin at screen 0.51595
set tmargin at screen 0.68848
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [-0.178034064976:0.0941313934785]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00752 ('' 0 1, '' 0.5 1, '' 1 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−0.15' -0.15, '−0.10' -0.1, '−0.05' -0.05, '0.00' 0, '0.05' 0.05)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('headline') eq 'fig3.slope_two_way_fe' && strcol('series') eq 'curve' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig3.slope_two_way_fe' && strcol('series') eq 'published' ? cell(c) : NaN
rows3(c) = strcol('headline') eq 'fig3.slope_two_way_fe' && strcol('series') eq 'default' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     '+' every ::0::0 using (0.5):(-0.0419513357487):('synthetic data') with labels center rotate by 20 font 'Arial:Bold,28.92' textcolor rgb '#C8C8C8', \
     data using (rows2('place')):(rows2('estimate')) with lines linewidth 1.07 linecolor rgb '#D55E00', \
     data using (rows1('place')):(rows1('estimate')) with lines linewidth 1.60 linecolor rgb '#0072B2', \
     data using (rows3('place')):(rows3('estimate')) with points pointtype 7 pointsize 1.000 linecolor rgb '#222222'

# The panel
set lmargin at screen 0.56557
set rmargin at screen 0.96721
set bmargin at screen 0.51595
set tmargin at screen 0.68848
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [-0.314447190499:0.0457976266136]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00752 ('' 0 1, '' 0.5 1, '' 1 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−0.3' -0.3, '−0.2' -0.2, '−0.1' -0.1, '0.0' 0)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('headline') eq 'fig3.slope_long_difference' && strcol('series') eq 'curve' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig3.slope_long_difference' && strcol('series') eq 'published' ? cell(c) : NaN
rows3(c) = strcol('headline') eq 'fig3.slope_long_difference' && strcol('series') eq 'default' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     '+' every ::0::0 using (0.5):(-0.134324781942):('synthetic data') with labels center rotate by 20 font 'Arial:Bold,28.92' textcolor rgb '#C8C8C8', \
     data using (rows2('place')):(rows2('estimate')) with lines linewidth 1.07 linecolor rgb '#D55E00', \
     data using (rows1('place')):(rows1('estimate')) with lines linewidth 1.60 linecolor rgb '#0072B2', \
     data using (rows3('place')):(rows3('estimate')) with points pointtype 7 pointsize 1.000 linecolor rgb '#222222'

# The panel
set lmargin at screen 0.08743
set rmargin at screen 0.48907
set bmargin at screen 0.29549
set tmargin at screen 0.46803
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [-0.309509015354:0.353534773509]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00752 ('' 0 1, '' 0.5 1, '' 1 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−0.2' -0.2, '0.0' 0, '0.2' 0.2)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('headline') eq 'fig3.elasticity_topic_fe' && strcol('series') eq 'curve' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig3.elasticity_topic_fe' && strcol('series') eq 'published' ? cell(c) : NaN
rows3(c) = strcol('headline') eq 'fig3.elasticity_topic_fe' && strcol('series') eq 'default' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     '+' every ::0::0 using (0.5):(0.0220128790775):('synthetic data') with labels center rotate by 20 font 'Arial:Bold,28.92' textcolor rgb '#C8C8C8', \
     data using (rows2('place')):(rows2('estimate')) with lines linewidth 1.07 linecolor rgb '#D55E00', \
     data using (rows1('place')):(rows1('estimate')) with lines linewidth 1.60 linecolor rgb '#0072B2', \
     data using (rows3('place')):(rows3('estimate')) with points pointtype 7 pointsize 1.000 linecolor rgb '#222222'

# The panel
set lmargin at screen 0.56557
set rmargin at screen 0.96721
set bmargin at screen 0.29549
set tmargin at screen 0.46803
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [-1.38302447883:2.85924826448]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00752 ('' 0 1, '' 0.5 1, '' 1 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−100' -1, '0' 0, '100' 1, '200' 2)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('headline') eq 'fig4.growth_academic_only' && strcol('series') eq 'curve' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig4.growth_academic_only' && strcol('series') eq 'published' ? cell(c) : NaN
rows3(c) = strcol('headline') eq 'fig4.growth_academic_only' && strcol('series') eq 'default' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     '+' every ::0::0 using (0.5):(0.738111892828):('synthetic data') with labels center rotate by 20 font 'Arial:Bold,28.92' textcolor rgb '#C8C8C8', \
     data using (rows2('place')):(rows2('estimate')) with lines linewidth 1.07 linecolor rgb '#D55E00', \
     data using (rows1('place')):(rows1('estimate')) with lines linewidth 1.60 linecolor rgb '#0072B2', \
     data using (rows3('place')):(rows3('estimate')) with points pointtype 7 pointsize 1.000 linecolor rgb '#222222'

# The panel
set lmargin at screen 0.08743
set rmargin at screen 0.48907
set bmargin at screen 0.07504
set tmargin at screen 0.24757
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [-0.633081063529:2.04374363059]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00752 ('lowest' 0, 'median' 0.5, 'highest' 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−50' -0.5, '0' 0, '50' 0.5, '100' 1, '150' 1.5, '200' 2)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('headline') eq 'fig4.growth_industry_involved' && strcol('series') eq 'curve' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig4.growth_industry_involved' && strcol('series') eq 'published' ? cell(c) : NaN
rows3(c) = strcol('headline') eq 'fig4.growth_industry_involved' && strcol('series') eq 'default' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     '+' every ::0::0 using (0.5):(0.705331283533):('synthetic data') with labels center rotate by 20 font 'Arial:Bold,28.92' textcolor rgb '#C8C8C8', \
     data using (rows2('place')):(rows2('estimate')) with lines linewidth 1.07 linecolor rgb '#D55E00', \
     data using (rows1('place')):(rows1('estimate')) with lines linewidth 1.60 linecolor rgb '#0072B2', \
     data using (rows3('place')):(rows3('estimate')) with points pointtype 7 pointsize 1.000 linecolor rgb '#222222'

# The panel
set lmargin at screen 0.56557
set rmargin at screen 0.96721
set bmargin at screen 0.07504
set tmargin at screen 0.24757
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [-1.97323549851:1.93938584149]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00752 ('lowest' 0, 'median' 0.5, 'highest' 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−100' -1, '0' 0, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
set object rectangle from screen 0.08743, 0.94680 to screen 0.09945, 0.95735 front fillcolor rgb '#0072B2' fillstyle solid noborder
set object rectangle from screen 0.18055, 0.94680 to screen 0.19257, 0.95735 front fillcolor rgb '#D55E00' fillstyle solid noborder
set object rectangle from screen 0.27368, 0.94680 to screen 0.28571, 0.95735 front fillcolor rgb '#222222' fillstyle solid noborder
set label 'Figure 3, slope, pooled (n = 4562)' at screen 0.08743, 0.92140 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Figure 3, slope within topics (n = 4562)' at screen 0.56557, 0.92140 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Figure 3, slope within topics and years (n = 4562)' at screen 0.08743, 0.70094 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Figure 3, slope of long differences (n = 4562)' at screen 0.56557, 0.70094 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Figure 3, elasticity within topics (n = 4562)' at screen 0.08743, 0.48049 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Figure 4, growth, academic only (%) (n = 2360)' at screen 0.56557, 0.48049 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Figure 4, growth, with industry (%) (n = 2360)' at screen 0.08743, 0.26003 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Figure 4, difference of growths (pp) (n = 2360)' at screen 0.56557, 0.26003 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Estimates' at screen 0.10492, 0.95207 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Published' at screen 0.19804, 0.95207 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Default' at screen 0.29117, 0.95207 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: simulated works, shipped with computedivide. Estimates of all specifications in ascending order; band: their 95 % intervals, cut at the panel''s edge; red: the published value; point: the default' at screen 0.00546, 0.02153 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'specification.' at screen 0.00546, 0.01037 left font 'Arial,7.33' textcolor rgb '#666666' front
set object rectangle from screen 0.00000, 0.96645 to screen 1.00000, 1.00000 front fillcolor rgb '#D55E00' fillstyle solid noborder
set label 'SYNTHETIC DATA – says nothing about the world' at screen 0.50000, 0.98323 center font 'Arial:Bold,12.00' textcolor rgb '#FFFFFF' front
rows1(c) = strcol('headline') eq 'fig4.growth_differential' && strcol('series') eq 'curve' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig4.growth_differential' && strcol('series') eq 'published' ? cell(c) : NaN
rows3(c) = strcol('headline') eq 'fig4.growth_differential' && strcol('series') eq 'default' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     '+' every ::0::0 using (0.5):(-0.0169248285086):('synthetic data') with labels center rotate by 20 font 'Arial:Bold,28.92' textcolor rgb '#C8C8C8', \
     data using (rows2('place')):(rows2('estimate')) with lines linewidth 1.07 linecolor rgb '#D55E00', \
     data using (rows1('place')):(rows1('estimate')) with lines linewidth 1.60 linecolor rgb '#0072B2', \
     data using (rows3('place')):(rows3('estimate')) with points pointtype 7 pointsize 1.000 linecolor rgb '#222222'

unset multiplot
set output
