# gnuplot robustness_models.gp, in the folder of robustness_models.csv, writes robustness_models.svg
set terminal svg enhanced rounded name 'robustness_models' size 692, 411 font 'Arial,8.00' background '#FFFFFF'
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
set lmargin at screen 0.08743
set rmargin at screen 0.48907
set bmargin at screen 0.56744
set tmargin at screen 0.89876
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [0:0.8775]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01444 ('' 0 1, '' 0.5 1, '' 1 1)
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
set lmargin at screen 0.56557
set rmargin at screen 0.96721
set bmargin at screen 0.56744
set tmargin at screen 0.89876
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [0:0.126463414634]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01444 ('' 0 1, '' 0.5 1, '' 1 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '5' 0.05, '10' 0.1)
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
set lmargin at screen 0.08743
set rmargin at screen 0.48907
set bmargin at screen 0.14409
set tmargin at screen 0.47541
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [0.720832983333:0.86250035]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01444 ('lowest' 0, 'median' 0.5, 'highest' 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('75' 0.75, '80' 0.8, '85' 0.85)
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
set lmargin at screen 0.56557
set rmargin at screen 0.96721
set bmargin at screen 0.14409
set tmargin at screen 0.47541
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [0.0814612426634:0.243169398907]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01444 ('lowest' 0, 'median' 0.5, 'highest' 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('10' 0.1, '15' 0.15, '20' 0.2)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
set object rectangle from screen 0.08743, 0.97147 to screen 0.09945, 0.99172 front fillcolor rgb '#0072B2' fillstyle solid noborder
set object rectangle from screen 0.18055, 0.97147 to screen 0.19257, 0.99172 front fillcolor rgb '#D55E00' fillstyle solid noborder
set object rectangle from screen 0.27368, 0.97147 to screen 0.28571, 0.99172 front fillcolor rgb '#222222' fillstyle solid noborder
set label 'Figure 1, academic only, 2010–2013 (%) (n = 20)' at screen 0.08743, 0.92269 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Figure 1, academic only, 2020–2022 (%) (n = 20)' at screen 0.56557, 0.92269 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Figure 1, industry only, 2022 (%) (n = 20)' at screen 0.08743, 0.49934 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Figure 1, collaborations since 2012 (%) (n = 20)' at screen 0.56557, 0.49934 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Estimates' at screen 0.10492, 0.98159 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Published' at screen 0.19804, 0.98159 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Default' at screen 0.29117, 0.98159 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: Epoch AI, all machine learning systems, June 2025. Estimates of all specifications in ascending order; band: their 95 % intervals, cut at the panel''s edge; red: the published value; point: the default' at screen 0.00546, 0.04135 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'specification.' at screen 0.00546, 0.01992 left font 'Arial,7.33' textcolor rgb '#666666' front
rows1(c) = strcol('headline') eq 'fig1.top_quartile_collaboration_share_since_2012' && strcol('series') eq 'curve' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig1.top_quartile_collaboration_share_since_2012' && strcol('series') eq 'published' ? cell(c) : NaN
rows3(c) = strcol('headline') eq 'fig1.top_quartile_collaboration_share_since_2012' && strcol('series') eq 'default' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     data using (rows2('place')):(rows2('estimate')) with lines linewidth 1.07 linecolor rgb '#D55E00', \
     data using (rows1('place')):(rows1('estimate')) with lines linewidth 1.60 linecolor rgb '#0072B2', \
     data using (rows3('place')):(rows3('estimate')) with points pointtype 7 pointsize 1.000 linecolor rgb '#222222'

unset multiplot
set output
