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
set yrange [-0.192488770988:0.149885259527]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00752 ('' 0 1, '' 0.5 1, '' 1 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−0.1' -0.1, '0.0' 0, '0.1' 0.1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('headline') eq 'fig3.slope_pooled' && strcol('series') eq 'curve' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig3.slope_pooled' && strcol('series') eq 'published' ? cell(c) : NaN
rows3(c) = strcol('headline') eq 'fig3.slope_pooled' && strcol('series') eq 'default' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     '+' every ::0::0 using (0.5):(-0.0213017557309):('synthetic data') with labels center rotate by 20 font 'Arial:Bold,28.92' textcolor rgb '#C8C8C8', \
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
set yrange [-0.164750272245:0.0428939072296]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00752 ('' 0 1, '' 0.5 1, '' 1 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−0.15' -0.15, '−0.10' -0.1, '−0.05' -0.05, '0.00' 0)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('headline') eq 'fig3.slope_topic_fe' && strcol('series') eq 'curve' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig3.slope_topic_fe' && strcol('series') eq 'published' ? cell(c) : NaN
rows3(c) = strcol('headline') eq 'fig3.slope_topic_fe' && strcol('series') eq 'default' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     '+' every ::0::0 using (0.5):(-0.0609281825076):('synthetic data') with labels center rotate by 20 font 'Arial:Bold,28.92' textcolor rgb '#C8C8C8', \
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
set yrange [-0.169744248191:0.0621563858794]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00752 ('' 0 1, '' 0.5 1, '' 1 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−0.15' -0.15, '−0.10' -0.1, '−0.05' -0.05, '0.00' 0, '0.05' 0.05)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('headline') eq 'fig3.slope_two_way_fe' && strcol('series') eq 'curve' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig3.slope_two_way_fe' && strcol('series') eq 'published' ? cell(c) : NaN
rows3(c) = strcol('headline') eq 'fig3.slope_two_way_fe' && strcol('series') eq 'default' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     '+' every ::0::0 using (0.5):(-0.0537939311558):('synthetic data') with labels center rotate by 20 font 'Arial:Bold,28.92' textcolor rgb '#C8C8C8', \
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
set yrange [-0.498396543318:0.233806272553]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00752 ('' 0 1, '' 0.5 1, '' 1 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−0.4' -0.4, '−0.2' -0.2, '0.0' 0, '0.2' 0.2)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('headline') eq 'fig3.slope_long_difference' && strcol('series') eq 'curve' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig3.slope_long_difference' && strcol('series') eq 'published' ? cell(c) : NaN
rows3(c) = strcol('headline') eq 'fig3.slope_long_difference' && strcol('series') eq 'default' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     '+' every ::0::0 using (0.5):(-0.132295135383):('synthetic data') with labels center rotate by 20 font 'Arial:Bold,28.92' textcolor rgb '#C8C8C8', \
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
set yrange [-0.269539243681:0.0903982287598]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00752 ('' 0 1, '' 0.5 1, '' 1 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−0.2' -0.2, '−0.1' -0.1, '0.0' 0)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('headline') eq 'fig3.elasticity_topic_fe' && strcol('series') eq 'curve' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig3.elasticity_topic_fe' && strcol('series') eq 'published' ? cell(c) : NaN
rows3(c) = strcol('headline') eq 'fig3.elasticity_topic_fe' && strcol('series') eq 'default' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     '+' every ::0::0 using (0.5):(-0.0895705074607):('synthetic data') with labels center rotate by 20 font 'Arial:Bold,28.92' textcolor rgb '#C8C8C8', \
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
set yrange [-0.182323953675:0.975059057267]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00752 ('' 0 1, '' 0.5 1, '' 1 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '20' 0.2, '40' 0.4, '60' 0.6, '80' 0.8)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('headline') eq 'fig4.growth_academic_only' && strcol('series') eq 'curve' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig4.growth_academic_only' && strcol('series') eq 'published' ? cell(c) : NaN
rows3(c) = strcol('headline') eq 'fig4.growth_academic_only' && strcol('series') eq 'default' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     '+' every ::0::0 using (0.5):(0.396367551796):('synthetic data') with labels center rotate by 20 font 'Arial:Bold,28.92' textcolor rgb '#C8C8C8', \
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
set yrange [-0.255269663927:1.21469565302]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00752 ('lowest' 0, 'median' 0.5, 'highest' 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '50' 0.5, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('headline') eq 'fig4.growth_industry_involved' && strcol('series') eq 'curve' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig4.growth_industry_involved' && strcol('series') eq 'published' ? cell(c) : NaN
rows3(c) = strcol('headline') eq 'fig4.growth_industry_involved' && strcol('series') eq 'default' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     '+' every ::0::0 using (0.5):(0.479712994544):('synthetic data') with labels center rotate by 20 font 'Arial:Bold,28.92' textcolor rgb '#C8C8C8', \
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
set yrange [-0.415371723038:0.610961409868]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00752 ('lowest' 0, 'median' 0.5, 'highest' 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−40' -0.4, '−20' -0.2, '0' 0, '20' 0.2, '40' 0.4, '60' 0.6)
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
set label 'Figure 4, growth, academic only (%) (n = 2402)' at screen 0.56557, 0.48049 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Figure 4, growth, with industry (%) (n = 2402)' at screen 0.08743, 0.26003 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Figure 4, difference of growths (pp) (n = 2402)' at screen 0.56557, 0.26003 left font 'Arial,9.33' textcolor rgb '#222222' front
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
     '+' every ::0::0 using (0.5):(0.0977948434154):('synthetic data') with labels center rotate by 20 font 'Arial:Bold,28.92' textcolor rgb '#C8C8C8', \
     data using (rows2('place')):(rows2('estimate')) with lines linewidth 1.07 linecolor rgb '#D55E00', \
     data using (rows1('place')):(rows1('estimate')) with lines linewidth 1.60 linecolor rgb '#0072B2', \
     data using (rows3('place')):(rows3('estimate')) with points pointtype 7 pointsize 1.000 linecolor rgb '#222222'

unset multiplot
set output
