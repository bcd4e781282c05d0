# gnuplot robustness_models.gp, in the folder of robustness_models.csv, writes robustness_models.svg
set terminal svg enhanced rounded name 'robustness_models' size 692, 635 font 'Arial,8.00' background '#FFFFFF'
set output 'robustness_models.svg'
set encoding utf8
set datafile separator comma
set datafile columnheaders
data = 'robustness_models.csv'
cell(c) = strcol(c) eq '' ? NaN : column(c)
middle(a, b) = (a + b)/2
inset(a, b, part) = a + (b - a)*part
log_middle(a, b) = sqrt(a)*sqrt(b)
log_inset(a, b, part) = a*(b/a)**part
unset key
set multiplot

# The panel
set lmargin at screen 0.26776
set rmargin at screen 0.59016
set bmargin at screen 0.72017
set tmargin at screen 0.92260
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [0:0.920142451532]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '20' 0.2, '40' 0.4, '60' 0.6, '80' 0.8)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('headline') eq 'fig1.top_quartile_academic_only_share_2010_2013' && strcol('series') eq 'curve' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig1.top_quartile_academic_only_share_2010_2013' && strcol('series') eq 'published' ? cell(c) : NaN
rows3(c) = strcol('headline') eq 'fig1.top_quartile_academic_only_share_2010_2013' && strcol('series') eq 'default' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     data using (rows2('place')):(rows2('estimate')) with lines linewidth 1.07 linecolor rgb '#D55E00', \
     data using (rows1('place')):(rows1('estimate')) with lines linewidth 1.60 linecolor rgb '#0072B2', \
     data using (rows3('place')):(rows3('estimate')) with points pointtype 7 pointsize 1.000 linecolor rgb '#222222'

# The panel
set lmargin at screen 0.26776
set rmargin at screen 0.59016
set bmargin at screen 0.56536
set tmargin at screen 0.70230
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [0:10]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00934 ('lowest' 0, 'highest' 1)
unset ytics
set border 0 linewidth 0.67 linecolor rgb '#222222'
unset grid
rows1(c) = strcol('headline') eq 'fig1.top_quartile_academic_only_share_2010_2013' && strcol('series') eq 'choice_even' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig1.top_quartile_academic_only_share_2010_2013' && strcol('series') eq 'choice_odd' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#595959', \
     data using (rows2('place')):(rows2('low')):(rows2('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#4095C5'

# The panel
set lmargin at screen 0.65574
set rmargin at screen 0.97814
set bmargin at screen 0.72017
set tmargin at screen 0.92260
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [0:0.191353703254]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '5' 0.05, '10' 0.1, '15' 0.15)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('headline') eq 'fig1.top_quartile_academic_only_share_2020_2022' && strcol('series') eq 'curve' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig1.top_quartile_academic_only_share_2020_2022' && strcol('series') eq 'published' ? cell(c) : NaN
rows3(c) = strcol('headline') eq 'fig1.top_quartile_academic_only_share_2020_2022' && strcol('series') eq 'default' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     data using (rows2('place')):(rows2('estimate')) with lines linewidth 1.07 linecolor rgb '#D55E00', \
     data using (rows1('place')):(rows1('estimate')) with lines linewidth 1.60 linecolor rgb '#0072B2', \
     data using (rows3('place')):(rows3('estimate')) with points pointtype 7 pointsize 1.000 linecolor rgb '#222222'

# The panel
set lmargin at screen 0.65574
set rmargin at screen 0.97814
set bmargin at screen 0.56536
set tmargin at screen 0.70230
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [0:10]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00934 ('lowest' 0, 'highest' 1)
unset ytics
set border 0 linewidth 0.67 linecolor rgb '#222222'
unset grid
rows1(c) = strcol('headline') eq 'fig1.top_quartile_academic_only_share_2020_2022' && strcol('series') eq 'choice_even' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig1.top_quartile_academic_only_share_2020_2022' && strcol('series') eq 'choice_odd' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#595959', \
     data using (rows2('place')):(rows2('low')):(rows2('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#4095C5'

# The panel
set lmargin at screen 0.26776
set rmargin at screen 0.59016
set bmargin at screen 0.29148
set tmargin at screen 0.49392
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [0.48624940182:0.962132760292]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('50' 0.5, '60' 0.6, '70' 0.7, '80' 0.8, '90' 0.9)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('headline') eq 'fig1.top_quartile_industry_only_share_2022' && strcol('series') eq 'curve' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig1.top_quartile_industry_only_share_2022' && strcol('series') eq 'published' ? cell(c) : NaN
rows3(c) = strcol('headline') eq 'fig1.top_quartile_industry_only_share_2022' && strcol('series') eq 'default' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     data using (rows2('place')):(rows2('estimate')) with lines linewidth 1.07 linecolor rgb '#D55E00', \
     data using (rows1('place')):(rows1('estimate')) with lines linewidth 1.60 linecolor rgb '#0072B2', \
     data using (rows3('place')):(rows3('estimate')) with points pointtype 7 pointsize 1.000 linecolor rgb '#222222'

# The panel
set lmargin at screen 0.26776
set rmargin at screen 0.59016
set bmargin at screen 0.12299
set tmargin at screen 0.27362
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [0:11]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00934 ('lowest' 0, 'highest' 1)
unset ytics
set border 0 linewidth 0.67 linecolor rgb '#222222'
unset grid
rows1(c) = strcol('headline') eq 'fig1.top_quartile_industry_only_share_2022' && strcol('series') eq 'choice_even' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig1.top_quartile_industry_only_share_2022' && strcol('series') eq 'choice_odd' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#595959', \
     data using (rows2('place')):(rows2('low')):(rows2('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#4095C5'

# The panel
set lmargin at screen 0.65574
set rmargin at screen 0.97814
set bmargin at screen 0.29148
set tmargin at screen 0.49392
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [0.0455521243743:0.319152329953]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('5' 0.05, '10' 0.1, '15' 0.15, '20' 0.2, '25' 0.25, '30' 0.3)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('headline') eq 'fig1.top_quartile_collaboration_share_since_2012' && strcol('series') eq 'curve' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig1.top_quartile_collaboration_share_since_2012' && strcol('series') eq 'published' ? cell(c) : NaN
rows3(c) = strcol('headline') eq 'fig1.top_quartile_collaboration_share_since_2012' && strcol('series') eq 'default' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     data using (rows2('place')):(rows2('estimate')) with lines linewidth 1.07 linecolor rgb '#D55E00', \
     data using (rows1('place')):(rows1('estimate')) with lines linewidth 1.60 linecolor rgb '#0072B2', \
     data using (rows3('place')):(rows3('estimate')) with points pointtype 7 pointsize 1.000 linecolor rgb '#222222'

# The panel
set lmargin at screen 0.65574
set rmargin at screen 0.97814
set bmargin at screen 0.12299
set tmargin at screen 0.27362
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [0:11]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00934 ('lowest' 0, 'highest' 1)
unset ytics
set border 0 linewidth 0.67 linecolor rgb '#222222'
unset grid
set object rectangle from screen 0.26776, 0.98154 to screen 0.27978, 0.99464 front fillcolor rgb '#0072B2' fillstyle solid noborder
set object rectangle from screen 0.36088, 0.98154 to screen 0.37290, 0.99464 front fillcolor rgb '#D55E00' fillstyle solid noborder
set object rectangle from screen 0.45401, 0.98154 to screen 0.46603, 0.99464 front fillcolor rgb '#222222' fillstyle solid noborder
set label 'Figure 1: academic only, 2010–2013 (%)' at screen 0.26776, 0.95594 left font 'Arial,9.33' textcolor rgb '#222222' front
set label '8 specifications' at screen 0.26776, 0.93808 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'paper 65 %' at screen 0.27322, 0.87150 left font 'Arial:Bold,8.00' textcolor rgb '#AA4B00' front
set label 'models until' at screen 0.01093, 0.69546 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label '2022-12-31' at screen 0.25683, 0.69546 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'today' at screen 0.25683, 0.68176 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'highly cited by' at screen 0.01093, 0.66807 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label 'the data''s flag' at screen 0.25683, 0.66807 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'cohort percentile' at screen 0.25683, 0.65438 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'contemporaries (years)' at screen 0.01093, 0.64068 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label '0.5' at screen 0.25683, 0.64068 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '0.25' at screen 0.25683, 0.62699 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '1' at screen 0.25683, 0.61329 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '2' at screen 0.25683, 0.59960 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'least contemporaries' at screen 0.01093, 0.58591 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label '8' at screen 0.25683, 0.58591 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '0' at screen 0.25683, 0.57221 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'Figure 1: academic only, 2020–2022 (%)' at screen 0.65574, 0.95594 left font 'Arial,9.33' textcolor rgb '#222222' front
set label '12 specifications' at screen 0.65574, 0.93808 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'paper 10 %' at screen 0.66120, 0.83429 left font 'Arial:Bold,8.00' textcolor rgb '#AA4B00' front
set label 'Figure 1: industry only, 2022 (%)' at screen 0.26776, 0.52726 left font 'Arial,9.33' textcolor rgb '#222222' front
set label '7 specifications' at screen 0.26776, 0.50940 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'paper 81 %' at screen 0.27322, 0.43754 left font 'Arial:Bold,8.00' textcolor rgb '#AA4B00' front
set label 'models until' at screen 0.01093, 0.26678 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label '2022-12-31' at screen 0.25683, 0.26678 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'today' at screen 0.25683, 0.25308 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'highly cited by' at screen 0.01093, 0.23939 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label 'the data''s flag' at screen 0.25683, 0.23939 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'cohort percentile' at screen 0.25683, 0.22569 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'contemporaries (years)' at screen 0.01093, 0.21200 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label '0.5' at screen 0.25683, 0.21200 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '0.25' at screen 0.25683, 0.19831 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '1' at screen 0.25683, 0.18461 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '2' at screen 0.25683, 0.17092 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'calendar year' at screen 0.25683, 0.15722 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'least contemporaries' at screen 0.01093, 0.14353 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label '8' at screen 0.25683, 0.14353 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '0' at screen 0.25683, 0.12984 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'Figure 1: collaborations since 2012 (%)' at screen 0.65574, 0.52726 left font 'Arial,9.33' textcolor rgb '#222222' front
set label '27 specifications' at screen 0.65574, 0.50940 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'paper 20 %' at screen 0.66120, 0.41409 left font 'Arial:Bold,8.00' textcolor rgb '#AA4B00' front
set label 'Estimates' at screen 0.28525, 0.98809 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Published' at screen 0.37837, 0.98809 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Default' at screen 0.47150, 0.98809 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: Epoch AI, all machine learning systems, June 2025. Estimates of all specifications in ascending order, each once; band: their 95 % intervals (of 2.5 % that reach furthest to either side the ends are cut at' at screen 0.00546, 0.02675 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'the panel''s edge). Below: where along the curve each choice is made; the height of a strip is how often, relative to where it is made most. Joint p: how often a median as far from 0 would come without any effect.' at screen 0.00546, 0.01289 left font 'Arial,7.33' textcolor rgb '#666666' front
rows1(c) = strcol('headline') eq 'fig1.top_quartile_collaboration_share_since_2012' && strcol('series') eq 'choice_even' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig1.top_quartile_collaboration_share_since_2012' && strcol('series') eq 'choice_odd' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#595959', \
     data using (rows2('place')):(rows2('low')):(rows2('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#4095C5'

unset multiplot
set output
