# gnuplot robustness.gp, in the folder of robustness.csv, writes robustness.svg
set terminal svg enhanced rounded name 'robustness' size 692, 750 font 'Arial,8.00' background '#FFFFFF'
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
set bmargin at screen 0.76302
set tmargin at screen 0.94454
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [-0.235885908635:0.121913280247]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00791 ('' 0 1, '' 0.5 1, '' 1 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−0.2' -0.2, '−0.1' -0.1, '0.0' 0, '0.1' 0.1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('headline') eq 'fig3.slope_pooled' && strcol('series') eq 'curve' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig3.slope_pooled' && strcol('series') eq 'published' ? cell(c) : NaN
rows3(c) = strcol('headline') eq 'fig3.slope_pooled' && strcol('series') eq 'default' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     data using (rows2('place')):(rows2('estimate')) with lines linewidth 1.07 linecolor rgb '#D55E00', \
     data using (rows1('place')):(rows1('estimate')) with lines linewidth 1.60 linecolor rgb '#0072B2', \
     data using (rows3('place')):(rows3('estimate')) with points pointtype 7 pointsize 1.000 linecolor rgb '#222222'

# The panel
set lmargin at screen 0.56557
set rmargin at screen 0.96721
set bmargin at screen 0.76302
set tmargin at screen 0.94454
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [-0.290111343155:0.317073047482]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00791 ('' 0 1, '' 0.5 1, '' 1 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−0.2' -0.2, '0.0' 0, '0.2' 0.2)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('headline') eq 'fig3.slope_topic_fe' && strcol('series') eq 'curve' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig3.slope_topic_fe' && strcol('series') eq 'published' ? cell(c) : NaN
rows3(c) = strcol('headline') eq 'fig3.slope_topic_fe' && strcol('series') eq 'default' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     data using (rows2('place')):(rows2('estimate')) with lines linewidth 1.07 linecolor rgb '#D55E00', \
     data using (rows1('place')):(rows1('estimate')) with lines linewidth 1.60 linecolor rgb '#0072B2', \
     data using (rows3('place')):(rows3('estimate')) with points pointtype 7 pointsize 1.000 linecolor rgb '#222222'

# The panel
set lmargin at screen 0.08743
set rmargin at screen 0.48907
set bmargin at screen 0.53108
set tmargin at screen 0.71260
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [-0.269461217053:0.251179948338]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00791 ('' 0 1, '' 0.5 1, '' 1 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−0.2' -0.2, '−0.1' -0.1, '0.0' 0, '0.1' 0.1, '0.2' 0.2)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('headline') eq 'fig3.slope_two_way_fe' && strcol('series') eq 'curve' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig3.slope_two_way_fe' && strcol('series') eq 'published' ? cell(c) : NaN
rows3(c) = strcol('headline') eq 'fig3.slope_two_way_fe' && strcol('series') eq 'default' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     data using (rows2('place')):(rows2('estimate')) with lines linewidth 1.07 linecolor rgb '#D55E00', \
     data using (rows1('place')):(rows1('estimate')) with lines linewidth 1.60 linecolor rgb '#0072B2', \
     data using (rows3('place')):(rows3('estimate')) with points pointtype 7 pointsize 1.000 linecolor rgb '#222222'

# The panel
set lmargin at screen 0.56557
set rmargin at screen 0.96721
set bmargin at screen 0.53108
set tmargin at screen 0.71260
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [-0.61092570729:0.551861765263]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00791 ('' 0 1, '' 0.5 1, '' 1 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−0.6' -0.6, '−0.4' -0.4, '−0.2' -0.2, '0.0' 0, '0.2' 0.2, '0.4' 0.4)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('headline') eq 'fig3.slope_long_difference' && strcol('series') eq 'curve' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig3.slope_long_difference' && strcol('series') eq 'published' ? cell(c) : NaN
rows3(c) = strcol('headline') eq 'fig3.slope_long_difference' && strcol('series') eq 'default' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     data using (rows2('place')):(rows2('estimate')) with lines linewidth 1.07 linecolor rgb '#D55E00', \
     data using (rows1('place')):(rows1('estimate')) with lines linewidth 1.60 linecolor rgb '#0072B2', \
     data using (rows3('place')):(rows3('estimate')) with points pointtype 7 pointsize 1.000 linecolor rgb '#222222'

# The panel
set lmargin at screen 0.08743
set rmargin at screen 0.48907
set bmargin at screen 0.29914
set tmargin at screen 0.48066
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [-0.440979488546:0.569261108054]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00791 ('' 0 1, '' 0.5 1, '' 1 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−0.4' -0.4, '−0.2' -0.2, '0.0' 0, '0.2' 0.2, '0.4' 0.4)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('headline') eq 'fig3.elasticity_topic_fe' && strcol('series') eq 'curve' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig3.elasticity_topic_fe' && strcol('series') eq 'published' ? cell(c) : NaN
rows3(c) = strcol('headline') eq 'fig3.elasticity_topic_fe' && strcol('series') eq 'default' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     data using (rows2('place')):(rows2('estimate')) with lines linewidth 1.07 linecolor rgb '#D55E00', \
     data using (rows1('place')):(rows1('estimate')) with lines linewidth 1.60 linecolor rgb '#0072B2', \
     data using (rows3('place')):(rows3('estimate')) with points pointtype 7 pointsize 1.000 linecolor rgb '#222222'

# The panel
set lmargin at screen 0.56557
set rmargin at screen 0.96721
set bmargin at screen 0.29914
set tmargin at screen 0.48066
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [-0.47032719734:1.13593251715]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00791 ('' 0 1, '' 0.5 1, '' 1 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '50' 0.5, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('headline') eq 'fig4.growth_academic_only' && strcol('series') eq 'curve' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig4.growth_academic_only' && strcol('series') eq 'published' ? cell(c) : NaN
rows3(c) = strcol('headline') eq 'fig4.growth_academic_only' && strcol('series') eq 'default' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     data using (rows2('place')):(rows2('estimate')) with lines linewidth 1.07 linecolor rgb '#D55E00', \
     data using (rows1('place')):(rows1('estimate')) with lines linewidth 1.60 linecolor rgb '#0072B2', \
     data using (rows3('place')):(rows3('estimate')) with points pointtype 7 pointsize 1.000 linecolor rgb '#222222'

# The panel
set lmargin at screen 0.08743
set rmargin at screen 0.48907
set bmargin at screen 0.06720
set tmargin at screen 0.24872
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [-0.639606599531:1.73326647812]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00791 ('lowest' 0, 'median' 0.5, 'highest' 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−50' -0.5, '0' 0, '50' 0.5, '100' 1, '150' 1.5)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('headline') eq 'fig4.growth_industry_involved' && strcol('series') eq 'curve' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig4.growth_industry_involved' && strcol('series') eq 'published' ? cell(c) : NaN
rows3(c) = strcol('headline') eq 'fig4.growth_industry_involved' && strcol('series') eq 'default' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     data using (rows2('place')):(rows2('estimate')) with lines linewidth 1.07 linecolor rgb '#D55E00', \
     data using (rows1('place')):(rows1('estimate')) with lines linewidth 1.60 linecolor rgb '#0072B2', \
     data using (rows3('place')):(rows3('estimate')) with points pointtype 7 pointsize 1.000 linecolor rgb '#222222'

# The panel
set lmargin at screen 0.56557
set rmargin at screen 0.96721
set bmargin at screen 0.06720
set tmargin at screen 0.24872
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [-0.686783664252:1.00576853526]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00791 ('lowest' 0, 'median' 0.5, 'highest' 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−50' -0.5, '0' 0, '50' 0.5, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
set object rectangle from screen 0.08743, 0.98437 to screen 0.09945, 0.99546 front fillcolor rgb '#0072B2' fillstyle solid noborder
set object rectangle from screen 0.18055, 0.98437 to screen 0.19257, 0.99546 front fillcolor rgb '#D55E00' fillstyle solid noborder
set object rectangle from screen 0.27368, 0.98437 to screen 0.28571, 0.99546 front fillcolor rgb '#222222' fillstyle solid noborder
set label 'Figure 3, slope, pooled (n = 4670)' at screen 0.08743, 0.95765 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Figure 3, slope within topics (n = 4670)' at screen 0.56557, 0.95765 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Figure 3, slope within topics and years (n = 4670)' at screen 0.08743, 0.72571 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Figure 3, slope of long differences (n = 4562)' at screen 0.56557, 0.72571 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Figure 3, elasticity within topics (n = 4670)' at screen 0.08743, 0.49377 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Figure 4, growth, academic only (%) (n = 2435)' at screen 0.56557, 0.49377 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Figure 4, growth, with industry (%) (n = 2435)' at screen 0.08743, 0.26183 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Figure 4, difference of growths (pp) (n = 2435)' at screen 0.56557, 0.26183 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Estimates' at screen 0.10492, 0.98992 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Published' at screen 0.19804, 0.98992 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Default' at screen 0.29117, 0.98992 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: Papers of 20 AI conferences, 2006-2024. Estimates of all specifications in ascending order; band: their 95 % intervals, cut at the panel''s edge; red: the published value; point: the default specification.' at screen 0.00546, 0.01091 left font 'Arial,7.33' textcolor rgb '#666666' front
rows1(c) = strcol('headline') eq 'fig4.growth_differential' && strcol('series') eq 'curve' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig4.growth_differential' && strcol('series') eq 'published' ? cell(c) : NaN
rows3(c) = strcol('headline') eq 'fig4.growth_differential' && strcol('series') eq 'default' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     data using (rows2('place')):(rows2('estimate')) with lines linewidth 1.07 linecolor rgb '#D55E00', \
     data using (rows1('place')):(rows1('estimate')) with lines linewidth 1.60 linecolor rgb '#0072B2', \
     data using (rows3('place')):(rows3('estimate')) with points pointtype 7 pointsize 1.000 linecolor rgb '#222222'

unset multiplot
set output
