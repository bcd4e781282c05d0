# gnuplot vintages.gp, in the folder of vintages.csv, writes vintages.svg
set terminal svg enhanced rounded name 'vintages' size 692, 1042 font 'Arial,8.00' background '#FFFFFF'
set output 'vintages.svg'
set encoding utf8
set datafile separator comma
set datafile columnheaders
data = 'vintages.csv'
cell(c) = strcol(c) eq '' ? NaN : column(c)
middle(a, b) = (a + b)/2
inset(a, b, part) = a + (b - a)*part
log_middle(a, b) = sqrt(a)*sqrt(b)
log_inset(a, b, part) = a*(b/a)**part
unset key
set multiplot

# The panel
set lmargin at screen 0.07650
set rmargin at screen 0.48907
set bmargin at screen 0.86578
set tmargin at screen 0.96010
unset logscale x
unset logscale y
set xrange [-0.5:4.5]
set yrange [-0.04:1.04]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00569 ('2022-06' 0, '2023-03' 1, '2024-10' 2, '2025-06' 3, '2026-07' 4)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '50' 0.5, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('headline') eq 'top_quartile_academic_only_share_2010_2013' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'top_quartile_academic_only_share_2010_2013' && cell('low') >= 0 ? cell(c) : NaN
rows3(c) = strcol('headline') eq 'top_quartile_academic_only_share_2010_2013' && cell('value') >= 0 ? cell(c) : NaN
plot data using (rows1('place')):(rows1('paper')) with lines linewidth 1.07 linecolor rgb '#D55E00', \
     data using (rows2('place')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 2.05 linecolor rgb '#FFFFFF', \
     data using (rows2('place')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 0.93 linecolor rgb '#0072B2', \
     data using (rows3('place')):(rows3('value')) with points pointtype 7 pointsize 0.889 linecolor rgb '#0072B2'

# The panel
set lmargin at screen 0.56557
set rmargin at screen 0.97814
set bmargin at screen 0.86578
set tmargin at screen 0.96010
unset logscale x
unset logscale y
set xrange [-0.5:4.5]
set yrange [-0.0195956334582:0.509486469913]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00569 ('2022-06' 0, '2023-03' 1, '2024-10' 2, '2025-06' 3, '2026-07' 4)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '20' 0.2, '40' 0.4)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('headline') eq 'top_quartile_academic_only_share_2020_2022' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'top_quartile_academic_only_share_2020_2022' && cell('low') >= 0 ? cell(c) : NaN
rows3(c) = strcol('headline') eq 'top_quartile_academic_only_share_2020_2022' && cell('value') >= 0 ? cell(c) : NaN
plot data using (rows1('place')):(rows1('paper')) with lines linewidth 1.07 linecolor rgb '#D55E00', \
     data using (rows2('place')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 2.05 linecolor rgb '#FFFFFF', \
     data using (rows2('place')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 0.93 linecolor rgb '#0072B2', \
     data using (rows3('place')):(rows3('value')) with points pointtype 7 pointsize 0.889 linecolor rgb '#0072B2'

# The panel
set lmargin at screen 0.07650
set rmargin at screen 0.48907
set bmargin at screen 0.73155
set tmargin at screen 0.82587
unset logscale x
unset logscale y
set xrange [-0.5:4.5]
set yrange [-0.04:1.04]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00569 ('2022-06' 0, '2023-03' 1, '2024-10' 2, '2025-06' 3, '2026-07' 4)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '50' 0.5, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('headline') eq 'top_quartile_industry_only_share_2022' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'top_quartile_industry_only_share_2022' && cell('low') >= 0 ? cell(c) : NaN
rows3(c) = strcol('headline') eq 'top_quartile_industry_only_share_2022' && cell('value') >= 0 ? cell(c) : NaN
plot data using (rows1('place')):(rows1('paper')) with lines linewidth 1.07 linecolor rgb '#D55E00', \
     data using (rows2('place')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 2.05 linecolor rgb '#FFFFFF', \
     data using (rows2('place')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 0.93 linecolor rgb '#0072B2', \
     data using (rows3('place')):(rows3('value')) with points pointtype 7 pointsize 0.889 linecolor rgb '#0072B2'

# The panel
set lmargin at screen 0.56557
set rmargin at screen 0.97814
set bmargin at screen 0.73155
set tmargin at screen 0.82587
unset logscale x
unset logscale y
set xrange [-0.5:4.5]
set yrange [-0.0394053962238:1.02454030182]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00569 ('2022-06' 0, '2023-03' 1, '2024-10' 2, '2025-06' 3, '2026-07' 4)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '50' 0.5, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('headline') eq 'top_quartile_industry_only_share_since_2017' && cell('low') >= 0 ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'top_quartile_industry_only_share_since_2017' && cell('value') >= 0 ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(0):(rows1('high')-rows1('low')) with vectors nohead linewidth 2.05 linecolor rgb '#FFFFFF', \
     data using (rows1('place')):(rows1('low')):(0):(rows1('high')-rows1('low')) with vectors nohead linewidth 0.93 linecolor rgb '#0072B2', \
     data using (rows2('place')):(rows2('value')) with points pointtype 7 pointsize 0.889 linecolor rgb '#0072B2'

# The panel
set lmargin at screen 0.07650
set rmargin at screen 0.48907
set bmargin at screen 0.59733
set tmargin at screen 0.69165
unset logscale x
unset logscale y
set xrange [-0.5:4.5]
set yrange [-0.0109030167915:0.28347843658]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00569 ('2022-06' 0, '2023-03' 1, '2024-10' 2, '2025-06' 3, '2026-07' 4)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '10' 0.1, '20' 0.2)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('headline') eq 'top_quartile_collaboration_share_since_2012' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'top_quartile_collaboration_share_since_2012' && cell('low') >= 0 ? cell(c) : NaN
rows3(c) = strcol('headline') eq 'top_quartile_collaboration_share_since_2012' && cell('value') >= 0 ? cell(c) : NaN
plot data using (rows1('place')):(rows1('paper')) with lines linewidth 1.07 linecolor rgb '#D55E00', \
     data using (rows2('place')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 2.05 linecolor rgb '#FFFFFF', \
     data using (rows2('place')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 0.93 linecolor rgb '#0072B2', \
     data using (rows3('place')):(rows3('value')) with points pointtype 7 pointsize 0.889 linecolor rgb '#0072B2'

# The panel
set lmargin at screen 0.56557
set rmargin at screen 0.97814
set bmargin at screen 0.59733
set tmargin at screen 0.69165
unset logscale x
unset logscale y
set xrange [-0.5:4.5]
set yrange [-0.0317380274249:0.825188713048]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00569 ('2022-06' 0, '2023-03' 1, '2024-10' 2, '2025-06' 3, '2026-07' 4)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '20' 0.2, '40' 0.4, '60' 0.6, '80' 0.8)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('headline') eq 'top_quartile_collaboration_share_2000_2009' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'top_quartile_collaboration_share_2000_2009' && cell('low') >= 0 ? cell(c) : NaN
rows3(c) = strcol('headline') eq 'top_quartile_collaboration_share_2000_2009' && cell('value') >= 0 ? cell(c) : NaN
plot data using (rows1('place')):(rows1('paper')) with lines linewidth 1.07 linecolor rgb '#D55E00', \
     data using (rows2('place')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 2.05 linecolor rgb '#FFFFFF', \
     data using (rows2('place')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 0.93 linecolor rgb '#0072B2', \
     data using (rows3('place')):(rows3('value')) with points pointtype 7 pointsize 0.889 linecolor rgb '#0072B2'

# The panel
set lmargin at screen 0.07650
set rmargin at screen 0.48907
set bmargin at screen 0.46310
set tmargin at screen 0.55742
unset logscale x
unset logscale y
set xrange [-0.5:4.5]
set yrange [-0.00107591240876:0.0279737226277]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00569 ('2022-06' 0, '2023-03' 1, '2024-10' 2, '2025-06' 3, '2026-07' 4)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '1' 0.01, '2' 0.02)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('headline') eq 'largest_academic_self_supervised_over_largest_industry' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'largest_academic_self_supervised_over_largest_industry' && cell('value') >= 0 ? cell(c) : NaN
plot data using (rows1('place')):(rows1('paper')) with lines linewidth 1.07 linecolor rgb '#D55E00', \
     data using (rows2('place')):(rows2('value')) with points pointtype 7 pointsize 0.889 linecolor rgb '#0072B2'

# The panel
set lmargin at screen 0.56557
set rmargin at screen 0.97814
set bmargin at screen 0.46310
set tmargin at screen 0.55742
unset logscale x
unset logscale y
set xrange [-0.5:4.5]
set yrange [-0.290068113295:7.54177094566]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00569 ('2022-06' 0, '2023-03' 1, '2024-10' 2, '2025-06' 3, '2026-07' 4)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '2' 2, '4' 4, '6' 6)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('headline') eq 'training_compute_doubling_time_months_since_2010' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'training_compute_doubling_time_months_since_2010' && cell('low') >= 0 ? cell(c) : NaN
rows3(c) = strcol('headline') eq 'training_compute_doubling_time_months_since_2010' && cell('value') >= 0 ? cell(c) : NaN
plot data using (rows1('place')):(rows1('paper')) with lines linewidth 1.07 linecolor rgb '#D55E00', \
     data using (rows2('place')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 2.05 linecolor rgb '#FFFFFF', \
     data using (rows2('place')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 0.93 linecolor rgb '#0072B2', \
     data using (rows3('place')):(rows3('value')) with points pointtype 7 pointsize 0.889 linecolor rgb '#0072B2'

# The panel
set lmargin at screen 0.07650
set rmargin at screen 0.48907
set bmargin at screen 0.32888
set tmargin at screen 0.42320
unset logscale x
unset logscale y
set xrange [-0.5:4.5]
set yrange [-3.68:95.68]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00569 ('2022-06' 0, '2023-03' 1, '2024-10' 2, '2025-06' 3, '2026-07' 4)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '50' 50)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('headline') eq 'above_1e9_parameters_2022' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'above_1e9_parameters_2022' && cell('value') >= 0 ? cell(c) : NaN
plot data using (rows1('place')):(rows1('paper')) with lines linewidth 1.07 linecolor rgb '#D55E00', \
     data using (rows2('place')):(rows2('value')) with points pointtype 7 pointsize 0.889 linecolor rgb '#0072B2'

# The panel
set lmargin at screen 0.56557
set rmargin at screen 0.97814
set bmargin at screen 0.32888
set tmargin at screen 0.42320
unset logscale x
unset logscale y
set xrange [-0.5:4.5]
set yrange [-2.2:57.2]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00569 ('2022-06' 0, '2023-03' 1, '2024-10' 2, '2025-06' 3, '2026-07' 4)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '20' 20, '40' 40)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('headline') eq 'above_1e9_parameters_industry_only_2022' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'above_1e9_parameters_industry_only_2022' && cell('value') >= 0 ? cell(c) : NaN
plot data using (rows1('place')):(rows1('paper')) with lines linewidth 1.07 linecolor rgb '#D55E00', \
     data using (rows2('place')):(rows2('value')) with points pointtype 7 pointsize 0.889 linecolor rgb '#0072B2'

# The panel
set lmargin at screen 0.07650
set rmargin at screen 0.48907
set bmargin at screen 0.19465
set tmargin at screen 0.28897
unset logscale x
unset logscale y
set xrange [-0.5:4.5]
set yrange [-0.48:12.48]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00569 ('2022-06' 0, '2023-03' 1, '2024-10' 2, '2025-06' 3, '2026-07' 4)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '5' 5, '10' 10)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('headline') eq 'above_1e9_parameters_academic_only_2022' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'above_1e9_parameters_academic_only_2022' && cell('value') >= 0 ? cell(c) : NaN
plot data using (rows1('place')):(rows1('paper')) with lines linewidth 1.07 linecolor rgb '#D55E00', \
     data using (rows2('place')):(rows2('value')) with points pointtype 7 pointsize 0.889 linecolor rgb '#0072B2'

# The panel
set lmargin at screen 0.56557
set rmargin at screen 0.97814
set bmargin at screen 0.19465
set tmargin at screen 0.28897
unset logscale x
unset logscale y
set xrange [-0.5:4.5]
set yrange [-0.0383962431491:0.998302321878]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00569 ('2022-06' 0, '2023-03' 1, '2024-10' 2, '2025-06' 3, '2026-07' 4)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '50' 0.5)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('headline') eq 'above_1e9_parameters_industry_only_share_2022' && cell('low') >= 0 ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'above_1e9_parameters_industry_only_share_2022' && cell('value') >= 0 ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(0):(rows1('high')-rows1('low')) with vectors nohead linewidth 2.05 linecolor rgb '#FFFFFF', \
     data using (rows1('place')):(rows1('low')):(0):(rows1('high')-rows1('low')) with vectors nohead linewidth 0.93 linecolor rgb '#0072B2', \
     data using (rows2('place')):(rows2('value')) with points pointtype 7 pointsize 0.889 linecolor rgb '#0072B2'

# The panel
set lmargin at screen 0.07650
set rmargin at screen 0.48907
set bmargin at screen 0.06043
set tmargin at screen 0.15475
unset logscale x
unset logscale y
set xrange [-0.5:4.5]
set yrange [-0.0112231203273:0.29180112851]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00569 ('2022-06' 0, '2023-03' 1, '2024-10' 2, '2025-06' 3, '2026-07' 4)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '10' 0.1, '20' 0.2)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
set object rectangle from screen 0.07650, 0.98875 to screen 0.08852, 0.99674 front fillcolor rgb '#0072B2' fillstyle solid noborder
set object rectangle from screen 0.16289, 0.98875 to screen 0.17491, 0.99674 front fillcolor rgb '#D55E00' fillstyle solid noborder
set label 'Academic only, large-scale, 2010–2013 (%)' at screen 0.07650, 0.96953 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Academic only, large-scale, 2020–2022 (%)' at screen 0.56557, 0.96953 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Industry only, large-scale, 2022 (%)' at screen 0.07650, 0.83530 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Industry only, large-scale, since 2017 (%)' at screen 0.56557, 0.83530 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Collaborations, large-scale, since 2012 (%)' at screen 0.07650, 0.70108 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Collaborations, large-scale, 2000–2009 (%)' at screen 0.56557, 0.70108 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Largest academic over largest industry (%)' at screen 0.07650, 0.56685 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Doubling time since 2010 (months)' at screen 0.56557, 0.56685 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Above 1e9 parameters, 2022 (models)' at screen 0.07650, 0.43263 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Above 1e9 parameters, industry only, 2022 (models)' at screen 0.56557, 0.43263 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Above 1e9 parameters, academic only, 2022 (models)' at screen 0.07650, 0.29840 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Above 1e9 parameters, industry only, 2022 (%)' at screen 0.56557, 0.29840 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Above 1e9 parameters, academic only, 2022 (%)' at screen 0.07650, 0.16418 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Vintages' at screen 0.09399, 0.99274 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Published' at screen 0.18037, 0.99274 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: Epoch AI data set, the vintages of 2022 to 2026; each vintage by the month it was made. Points: the headline in that vintage, with its 95 % interval where it has one; red: the paper''s value. The vintages' at screen 0.00546, 0.01630 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'share most models. 2022-06 ends before 2022 does; 2026-07 holds notable models only.' at screen 0.00546, 0.00785 left font 'Arial,7.33' textcolor rgb '#666666' front
rows1(c) = strcol('headline') eq 'above_1e9_parameters_academic_only_share_2022' && cell('low') >= 0 ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'above_1e9_parameters_academic_only_share_2022' && cell('value') >= 0 ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(0):(rows1('high')-rows1('low')) with vectors nohead linewidth 2.05 linecolor rgb '#FFFFFF', \
     data using (rows1('place')):(rows1('low')):(0):(rows1('high')-rows1('low')) with vectors nohead linewidth 0.93 linecolor rgb '#0072B2', \
     data using (rows2('place')):(rows2('value')) with points pointtype 7 pointsize 0.889 linecolor rgb '#0072B2'

unset multiplot
set output
