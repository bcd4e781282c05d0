# gnuplot robustness.gp, in the folder of robustness.csv, writes robustness.svg
set terminal svg enhanced rounded name 'robustness' size 692, 1394 font 'Arial,8.00' background '#FFFFFF'
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
set lmargin at screen 0.26776
set rmargin at screen 0.46084
set bmargin at screen 0.87254
set tmargin at screen 0.96475
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [-0.340566941177:0.184504045223]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−0.3' -0.3, '−0.2' -0.2, '−0.1' -0.1, '0.0' 0, '0.1' 0.1)
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
set lmargin at screen 0.26776
set rmargin at screen 0.46084
set bmargin at screen 0.68353
set tmargin at screen 0.86441
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [0:29]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00425 ('lowest' 0, 'highest' 1)
unset ytics
set border 0 linewidth 0.67 linecolor rgb '#222222'
unset grid
rows1(c) = strcol('headline') eq 'fig3.slope_pooled' && strcol('series') eq 'choice_even' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig3.slope_pooled' && strcol('series') eq 'choice_odd' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#595959', \
     data using (rows2('place')):(rows2('low')):(rows2('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#4095C5'

# The panel
set lmargin at screen 0.52641
set rmargin at screen 0.71949
set bmargin at screen 0.87254
set tmargin at screen 0.96475
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [-0.369810436768:0.349393730924]
unset xtics
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
set lmargin at screen 0.52641
set rmargin at screen 0.71949
set bmargin at screen 0.68353
set tmargin at screen 0.86441
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [0:29]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00425 ('lowest' 0, 'highest' 1)
unset ytics
set border 0 linewidth 0.67 linecolor rgb '#222222'
unset grid
rows1(c) = strcol('headline') eq 'fig3.slope_topic_fe' && strcol('series') eq 'choice_even' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig3.slope_topic_fe' && strcol('series') eq 'choice_odd' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#595959', \
     data using (rows2('place')):(rows2('low')):(rows2('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#4095C5'

# The panel
set lmargin at screen 0.78506
set rmargin at screen 0.97814
set bmargin at screen 0.87254
set tmargin at screen 0.96475
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [-0.364699495782:0.298834539073]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−0.2' -0.2, '0.0' 0, '0.2' 0.2)
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
set lmargin at screen 0.78506
set rmargin at screen 0.97814
set bmargin at screen 0.68353
set tmargin at screen 0.86441
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [0:29]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00425 ('lowest' 0, 'highest' 1)
unset ytics
set border 0 linewidth 0.67 linecolor rgb '#222222'
unset grid
rows1(c) = strcol('headline') eq 'fig3.slope_two_way_fe' && strcol('series') eq 'choice_even' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig3.slope_two_way_fe' && strcol('series') eq 'choice_odd' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#595959', \
     data using (rows2('place')):(rows2('low')):(rows2('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#4095C5'

# The panel
set lmargin at screen 0.26776
set rmargin at screen 0.46084
set bmargin at screen 0.55879
set tmargin at screen 0.65099
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [-0.765930793618:0.891086867013]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−0.5' -0.5, '0.0' 0, '0.5' 0.5)
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
set lmargin at screen 0.26776
set rmargin at screen 0.46084
set bmargin at screen 0.36977
set tmargin at screen 0.55065
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [0:29]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00425 ('lowest' 0, 'highest' 1)
unset ytics
set border 0 linewidth 0.67 linecolor rgb '#222222'
unset grid
rows1(c) = strcol('headline') eq 'fig3.slope_long_difference' && strcol('series') eq 'choice_even' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig3.slope_long_difference' && strcol('series') eq 'choice_odd' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#595959', \
     data using (rows2('place')):(rows2('low')):(rows2('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#4095C5'

# The panel
set lmargin at screen 0.52641
set rmargin at screen 0.71949
set bmargin at screen 0.55879
set tmargin at screen 0.65099
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [-0.653857631745:0.720021199512]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−0.5' -0.5, '0.0' 0, '0.5' 0.5)
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
set lmargin at screen 0.52641
set rmargin at screen 0.71949
set bmargin at screen 0.36977
set tmargin at screen 0.55065
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [0:29]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00425 ('lowest' 0, 'highest' 1)
unset ytics
set border 0 linewidth 0.67 linecolor rgb '#222222'
unset grid
rows1(c) = strcol('headline') eq 'fig3.elasticity_topic_fe' && strcol('series') eq 'choice_even' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig3.elasticity_topic_fe' && strcol('series') eq 'choice_odd' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#595959', \
     data using (rows2('place')):(rows2('low')):(rows2('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#4095C5'

# The panel
set lmargin at screen 0.26776
set rmargin at screen 0.46084
set bmargin at screen 0.24503
set tmargin at screen 0.33723
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [-0.53336742126:1.12846594858]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−50' -0.5, '0' 0, '50' 0.5, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('headline') eq 'fig4.growth_academic_only' && strcol('series') eq 'curve' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig4.growth_academic_only' && strcol('series') eq 'published' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     data using (rows2('place')):(rows2('estimate')) with lines linewidth 1.07 linecolor rgb '#D55E00', \
     data using (rows1('place')):(rows1('estimate')) with lines linewidth 1.60 linecolor rgb '#0072B2'

# The panel
set lmargin at screen 0.26776
set rmargin at screen 0.46084
set bmargin at screen 0.05602
set tmargin at screen 0.23690
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [0:29]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00425 ('lowest' 0, 'highest' 1)
unset ytics
set border 0 linewidth 0.67 linecolor rgb '#222222'
unset grid
rows1(c) = strcol('headline') eq 'fig4.growth_academic_only' && strcol('series') eq 'choice_even' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig4.growth_academic_only' && strcol('series') eq 'choice_odd' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#595959', \
     data using (rows2('place')):(rows2('low')):(rows2('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#4095C5'

# The panel
set lmargin at screen 0.52641
set rmargin at screen 0.71949
set bmargin at screen 0.24503
set tmargin at screen 0.33723
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [-0.734270319547:1.65881588414]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−50' -0.5, '0' 0, '50' 0.5, '100' 1, '150' 1.5)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('headline') eq 'fig4.growth_industry_involved' && strcol('series') eq 'curve' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig4.growth_industry_involved' && strcol('series') eq 'published' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     data using (rows2('place')):(rows2('estimate')) with lines linewidth 1.07 linecolor rgb '#D55E00', \
     data using (rows1('place')):(rows1('estimate')) with lines linewidth 1.60 linecolor rgb '#0072B2'

# The panel
set lmargin at screen 0.52641
set rmargin at screen 0.71949
set bmargin at screen 0.05602
set tmargin at screen 0.23690
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [0:29]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00425 ('lowest' 0, 'highest' 1)
unset ytics
set border 0 linewidth 0.67 linecolor rgb '#222222'
unset grid
rows1(c) = strcol('headline') eq 'fig4.growth_industry_involved' && strcol('series') eq 'choice_even' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig4.growth_industry_involved' && strcol('series') eq 'choice_odd' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#595959', \
     data using (rows2('place')):(rows2('low')):(rows2('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#4095C5'

# The panel
set lmargin at screen 0.78506
set rmargin at screen 0.97814
set bmargin at screen 0.24503
set tmargin at screen 0.33723
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [-1.04228346422:1.37082280454]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−100' -1, '−50' -0.5, '0' 0, '50' 0.5, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('headline') eq 'fig4.growth_differential' && strcol('series') eq 'curve' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig4.growth_differential' && strcol('series') eq 'published' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     data using (rows2('place')):(rows2('estimate')) with lines linewidth 1.07 linecolor rgb '#D55E00', \
     data using (rows1('place')):(rows1('estimate')) with lines linewidth 1.60 linecolor rgb '#0072B2'

# The panel
set lmargin at screen 0.78506
set rmargin at screen 0.97814
set bmargin at screen 0.05602
set tmargin at screen 0.23690
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [0:29]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00425 ('lowest' 0, 'highest' 1)
unset ytics
set border 0 linewidth 0.67 linecolor rgb '#222222'
unset grid
set object rectangle from screen 0.26776, 0.99159 to screen 0.27978, 0.99756 front fillcolor rgb '#0072B2' fillstyle solid noborder
set object rectangle from screen 0.36088, 0.99159 to screen 0.37290, 0.99756 front fillcolor rgb '#D55E00' fillstyle solid noborder
set object rectangle from screen 0.45401, 0.99159 to screen 0.46603, 0.99756 front fillcolor rgb '#222222' fillstyle solid noborder
set label 'Figure 3: slope, pooled' at screen 0.26776, 0.97993 left font 'Arial,9.33' textcolor rgb '#222222' front
set label '5282 specifications, joint p 0.418' at screen 0.26776, 0.97180 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'paper −0.122' at screen 0.45537, 0.90713 right font 'Arial:Bold,8.00' textcolor rgb '#AA4B00' front
set label 'scoring of works' at screen 0.01093, 0.86129 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label 'default' at screen 0.25683, 0.86129 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'academic set=education+government' at screen 0.25683, 0.85505 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'academic set=education+nonprofit' at screen 0.25683, 0.84882 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'ambiguous=drop' at screen 0.25683, 0.84258 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'matching=independent' at screen 0.25683, 0.83634 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'strict team=yes' at screen 0.25683, 0.83010 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'topics per work=one' at screen 0.25683, 0.82387 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'list of terms' at screen 0.01093, 0.81763 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label 'full list' at screen 0.25683, 0.81763 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'one left out' at screen 0.25683, 0.81139 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'random halves' at screen 0.25683, 0.80516 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'years' at screen 0.01093, 0.79892 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label '2012-2024' at screen 0.25683, 0.79892 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '2013-2024' at screen 0.25683, 0.79268 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '2012-2023' at screen 0.25683, 0.78644 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '2014-2024' at screen 0.25683, 0.78021 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'largest topics' at screen 0.01093, 0.77397 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label '25' at screen 0.25683, 0.77397 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '15' at screen 0.25683, 0.76773 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '20' at screen 0.25683, 0.76150 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '30' at screen 0.25683, 0.75526 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'all' at screen 0.25683, 0.74902 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'what is counted' at screen 0.01093, 0.74278 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label 'occurrences' at screen 0.25683, 0.74278 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'abstracts with a term' at screen 0.25683, 0.73655 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'terms per 100 words' at screen 0.25683, 0.73031 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'share among' at screen 0.01093, 0.72407 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label 'known teams' at screen 0.25683, 0.72407 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'academic and industry' at screen 0.25683, 0.71784 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'all teams' at screen 0.25683, 0.71160 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'terms in works of' at screen 0.01093, 0.70536 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label 'all teams' at screen 0.25683, 0.70536 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'known teams' at screen 0.25683, 0.69912 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'weight of a cell' at screen 0.01093, 0.69289 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label 'one' at screen 0.25683, 0.69289 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'its works' at screen 0.25683, 0.68665 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'Figure 3: slope within topics' at screen 0.52641, 0.97993 left font 'Arial,9.33' textcolor rgb '#222222' front
set label '5282 specifications, joint p 0.666' at screen 0.52641, 0.97180 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'paper −0.122' at screen 0.71403, 0.90052 right font 'Arial:Bold,8.00' textcolor rgb '#AA4B00' front
set label 'Figure 3: slope, topics and years' at screen 0.78506, 0.97993 left font 'Arial,9.33' textcolor rgb '#222222' front
set label '5282 specifications, joint p 0.118' at screen 0.78506, 0.97180 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'paper −0.122' at screen 0.97268, 0.90247 right font 'Arial:Bold,8.00' textcolor rgb '#AA4B00' front
set label 'Figure 3: slope, long differences' at screen 0.26776, 0.66618 left font 'Arial,9.33' textcolor rgb '#222222' front
set label '5282 specifications, joint p 0.488' at screen 0.26776, 0.65804 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'paper −0.122' at screen 0.45537, 0.59082 right font 'Arial:Bold,8.00' textcolor rgb '#AA4B00' front
set label 'scoring of works' at screen 0.01093, 0.54753 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label 'default' at screen 0.25683, 0.54753 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'academic set=education+government' at screen 0.25683, 0.54130 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'academic set=education+nonprofit' at screen 0.25683, 0.53506 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'ambiguous=drop' at screen 0.25683, 0.52882 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'matching=independent' at screen 0.25683, 0.52258 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'strict team=yes' at screen 0.25683, 0.51635 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'topics per work=one' at screen 0.25683, 0.51011 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'list of terms' at screen 0.01093, 0.50387 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label 'full list' at screen 0.25683, 0.50387 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'one left out' at screen 0.25683, 0.49764 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'random halves' at screen 0.25683, 0.49140 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'years' at screen 0.01093, 0.48516 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label '2012-2024' at screen 0.25683, 0.48516 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '2013-2024' at screen 0.25683, 0.47892 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '2012-2023' at screen 0.25683, 0.47269 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '2014-2024' at screen 0.25683, 0.46645 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'largest topics' at screen 0.01093, 0.46021 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label '25' at screen 0.25683, 0.46021 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '15' at screen 0.25683, 0.45398 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '20' at screen 0.25683, 0.44774 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '30' at screen 0.25683, 0.44150 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'all' at screen 0.25683, 0.43526 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'what is counted' at screen 0.01093, 0.42903 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label 'occurrences' at screen 0.25683, 0.42903 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'abstracts with a term' at screen 0.25683, 0.42279 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'terms per 100 words' at screen 0.25683, 0.41655 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'share among' at screen 0.01093, 0.41032 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label 'known teams' at screen 0.25683, 0.41032 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'academic and industry' at screen 0.25683, 0.40408 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'all teams' at screen 0.25683, 0.39784 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'terms in works of' at screen 0.01093, 0.39160 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label 'all teams' at screen 0.25683, 0.39160 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'known teams' at screen 0.25683, 0.38537 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'weight of a cell' at screen 0.01093, 0.37913 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label 'one' at screen 0.25683, 0.37913 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'its works' at screen 0.25683, 0.37289 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'Figure 3: elasticity within topics' at screen 0.52641, 0.66618 left font 'Arial,9.33' textcolor rgb '#222222' front
set label '5042 specifications, joint p 0.544' at screen 0.52641, 0.65804 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'paper −0.173' at screen 0.71403, 0.58726 right font 'Arial:Bold,8.00' textcolor rgb '#AA4B00' front
set label 'Figure 4: academic growth (%)' at screen 0.26776, 0.35242 left font 'Arial,9.33' textcolor rgb '#222222' front
set label '4601 specifications, joint p 0.037' at screen 0.26776, 0.34428 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'paper 17.8 %' at screen 0.27322, 0.28830 left font 'Arial:Bold,8.00' textcolor rgb '#AA4B00' front
set label 'scoring of works' at screen 0.01093, 0.23378 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label 'default' at screen 0.25683, 0.23378 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'academic set=education+government' at screen 0.25683, 0.22754 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'academic set=education+nonprofit' at screen 0.25683, 0.22130 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'ambiguous=drop' at screen 0.25683, 0.21507 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'matching=independent' at screen 0.25683, 0.20883 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'strict team=yes' at screen 0.25683, 0.20259 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'topics per work=one' at screen 0.25683, 0.19635 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'list of terms' at screen 0.01093, 0.19012 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label 'one left out' at screen 0.25683, 0.19012 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'random halves' at screen 0.25683, 0.18388 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'years' at screen 0.01093, 0.17764 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label '2012-2024' at screen 0.25683, 0.17764 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '2013-2024' at screen 0.25683, 0.17140 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '2012-2023' at screen 0.25683, 0.16517 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '2014-2024' at screen 0.25683, 0.15893 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'largest topics' at screen 0.01093, 0.15269 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label '25' at screen 0.25683, 0.15269 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '15' at screen 0.25683, 0.14646 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '20' at screen 0.25683, 0.14022 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '30' at screen 0.25683, 0.13398 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'all' at screen 0.25683, 0.12774 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'what is counted' at screen 0.01093, 0.12151 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label 'occurrences' at screen 0.25683, 0.12151 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'abstracts with a term' at screen 0.25683, 0.11527 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'terms per 100 words' at screen 0.25683, 0.10903 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'growth from' at screen 0.01093, 0.10280 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label 'Poisson trends' at screen 0.25683, 0.10280 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'a fitted line' at screen 0.25683, 0.09656 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'end years' at screen 0.25683, 0.09032 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'three year means' at screen 0.25683, 0.08408 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'growth of' at screen 0.01093, 0.07785 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label 'mean topic' at screen 0.25683, 0.07785 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'all works' at screen 0.25683, 0.07161 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'topics' at screen 0.01093, 0.06537 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label 'topics with 30 works at first' at screen 0.25683, 0.06537 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'all topics' at screen 0.25683, 0.05914 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'Figure 4: industry''s growth (%)' at screen 0.52641, 0.35242 left font 'Arial,9.33' textcolor rgb '#222222' front
set label '2814 specifications, joint p 0.002' at screen 0.52641, 0.34428 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'paper 33 %' at screen 0.53188, 0.28983 left font 'Arial:Bold,8.00' textcolor rgb '#AA4B00' front
set label 'Figure 4: differential (pp)' at screen 0.78506, 0.35242 left font 'Arial,9.33' textcolor rgb '#222222' front
set label '4602 specifications, joint p 0.303' at screen 0.78506, 0.34428 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'paper 15.2 %' at screen 0.79053, 0.29446 left font 'Arial:Bold,8.00' textcolor rgb '#AA4B00' front
set label 'Estimates' at screen 0.28525, 0.99458 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Published' at screen 0.37837, 0.99458 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Default' at screen 0.47150, 0.99458 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: Papers of 20 AI conferences, 2006-2024. Estimates of all specifications in ascending order, each once; band: their 95 % intervals (of 2.5 % that reach furthest to either side the ends are cut at the panel''s' at screen 0.00546, 0.01218 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'edge). Below: where along the curve each choice is made; the height of a strip is how often, relative to where it is made most. Joint p: how often a median as far from 0 would come without any effect.' at screen 0.00546, 0.00587 left font 'Arial,7.33' textcolor rgb '#666666' front
rows1(c) = strcol('headline') eq 'fig4.growth_differential' && strcol('series') eq 'choice_even' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig4.growth_differential' && strcol('series') eq 'choice_odd' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#595959', \
     data using (rows2('place')):(rows2('low')):(rows2('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#4095C5'

unset multiplot
set output
