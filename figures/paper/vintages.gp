# gnuplot vintages.gp, in the folder of vintages.csv, writes vintages.svg
set terminal svg enhanced rounded name 'vintages' size 692, 763 font 'Arial,8.00' background '#FFFFFF'
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
set clip two
set multiplot

# The panel
set lmargin at screen 0.04372
set rmargin at screen 0.32878
set bmargin at screen 0.81678
set tmargin at screen 0.94558
unset logscale x
unset logscale y
set xrange [-0.5:5.45]
set yrange [-0.04:1.04]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00777 ('2022-06' 0, '2023-03' 1, '2024-10' 2, '2025-06' 3, '2026-07' 4)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '50' 0.5, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
1,1,"2023-03: 100 % (95 % interval 20.7 to 100 %), n 1, the paper 65 %"
2,0.555555555556,"2024-10: 55.6 % (95 % interval 26.7 to 81.1 %), n 9, the paper 65 %"
3,0.5,"2025-06: 50 % (95 % interval 18.8 to 81.2 %), n 6, the paper 65 %"
4,0.625,"2026-07: 62.5 % (95 % interval 30.6 to 86.3 %), n 8, the paper 65 %"
EOD
rows1(c) = strcol('headline') eq 'top_quartile_academic_only_share_2010_2013' && cell('low') >= 0 ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'top_quartile_academic_only_share_2010_2013' && cell('value') >= 0 ? cell(c) : NaN
plot '+' every ::0::0 using (-0.5):(0.65):(5.95):(0) with vectors nohead linewidth 1.07 dashtype (6,4) linecolor rgb '#CC79A7', \
     data using (rows1('place')):(rows1('low')):(0):(rows1('high')-rows1('low')) with vectors nohead linewidth 2.05 linecolor rgb '#FFFFFF', \
     data using (rows1('place')):(rows1('low')):(0):(rows1('high')-rows1('low')) with vectors nohead linewidth 0.93 linecolor rgb '#0072B2', \
     data using (rows2('place')):(rows2('value')) with points pointtype 7 pointsize 0.889 linecolor rgb '#0072B2', \
     $panel_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

# The panel
set lmargin at screen 0.37250
set rmargin at screen 0.65756
set bmargin at screen 0.81678
set tmargin at screen 0.94558
unset logscale x
unset logscale y
set xrange [-0.5:5.45]
set yrange [-0.0195956334582:0.509486469913]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00777 ('2022-06' 0, '2023-03' 1, '2024-10' 2, '2025-06' 3, '2026-07' 4)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '20' 0.2, '40' 0.4)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
0,0,"2022-06: 0 % (95 % interval 0 to 49 %), n 4, the paper 10 %"
1,0,"2023-03: 0 % (95 % interval 0 to 43.4 %), n 5, the paper 10 %"
2,0.025,"2024-10: 2.5 % (95 % interval 0.443 to 12.9 %), n 40, the paper 10 %"
3,0.0512820512821,"2025-06: 5.13 % (95 % interval 1.42 to 16.9 %), n 39, the paper 10 %"
4,0.0555555555556,"2026-07: 5.56 % (95 % interval 1.54 to 18.1 %), n 36, the paper 10 %"
EOD
rows1(c) = strcol('headline') eq 'top_quartile_academic_only_share_2020_2022' && cell('low') >= 0 ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'top_quartile_academic_only_share_2020_2022' && cell('value') >= 0 ? cell(c) : NaN
plot '+' every ::0::0 using (-0.5):(0.1):(5.95):(0) with vectors nohead linewidth 1.07 dashtype (6,4) linecolor rgb '#CC79A7', \
     data using (rows1('place')):(rows1('low')):(0):(rows1('high')-rows1('low')) with vectors nohead linewidth 2.05 linecolor rgb '#FFFFFF', \
     data using (rows1('place')):(rows1('low')):(0):(rows1('high')-rows1('low')) with vectors nohead linewidth 0.93 linecolor rgb '#0072B2', \
     data using (rows2('place')):(rows2('value')) with points pointtype 7 pointsize 0.889 linecolor rgb '#0072B2', \
     $panel_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

# The panel
set lmargin at screen 0.70128
set rmargin at screen 0.98634
set bmargin at screen 0.81678
set tmargin at screen 0.94558
unset logscale x
unset logscale y
set xrange [-0.5:5.45]
set yrange [-0.04:1.04]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00777 ('2022-06' 0, '2023-03' 1, '2024-10' 2, '2025-06' 3, '2026-07' 4)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '50' 0.5, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
0,1,"2022-06: 100 % (95 % interval 34.2 to 100 %), n 2, the paper 81 %"
1,1,"2023-03: 100 % (95 % interval 43.9 to 100 %), n 3, the paper 81 %"
2,0.8125,"2024-10: 81.2 % (95 % interval 57 to 93.4 %), n 16, the paper 81 %"
3,0.8,"2025-06: 80 % (95 % interval 54.8 to 93 %), n 15, the paper 81 %"
4,0.8,"2026-07: 80 % (95 % interval 54.8 to 93 %), n 15, the paper 81 %"
EOD
rows1(c) = strcol('headline') eq 'top_quartile_industry_only_share_2022' && cell('low') >= 0 ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'top_quartile_industry_only_share_2022' && cell('value') >= 0 ? cell(c) : NaN
plot '+' every ::0::0 using (-0.5):(0.81):(5.95):(0) with vectors nohead linewidth 1.07 dashtype (6,4) linecolor rgb '#CC79A7', \
     data using (rows1('place')):(rows1('low')):(0):(rows1('high')-rows1('low')) with vectors nohead linewidth 2.05 linecolor rgb '#FFFFFF', \
     data using (rows1('place')):(rows1('low')):(0):(rows1('high')-rows1('low')) with vectors nohead linewidth 0.93 linecolor rgb '#0072B2', \
     data using (rows2('place')):(rows2('value')) with points pointtype 7 pointsize 0.889 linecolor rgb '#0072B2', \
     $panel_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

# The panel
set lmargin at screen 0.04372
set rmargin at screen 0.32878
set bmargin at screen 0.62616
set tmargin at screen 0.75496
unset logscale x
unset logscale y
set xrange [-0.5:5.45]
set yrange [-0.0394053962238:1.02454030182]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00777 ('2022-06' 0, '2023-03' 1, '2024-10' 2, '2025-06' 3, '2026-07' 4)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '50' 0.5, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
0,0.909090909091,"2022-06: 90.9 % (95 % interval 62.3 to 98.4 %), n 11"
1,0.916666666667,"2023-03: 91.7 % (95 % interval 64.6 to 98.5 %), n 12"
2,0.794117647059,"2024-10: 79.4 % (95 % interval 68.4 to 87.3 %), n 68"
3,0.765625,"2025-06: 76.6 % (95 % interval 64.9 to 85.3 %), n 64"
4,0.793103448276,"2026-07: 79.3 % (95 % interval 67.2 to 87.7 %), n 58"
EOD
rows1(c) = strcol('headline') eq 'top_quartile_industry_only_share_since_2017' && cell('low') >= 0 ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'top_quartile_industry_only_share_since_2017' && cell('value') >= 0 ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(0):(rows1('high')-rows1('low')) with vectors nohead linewidth 2.05 linecolor rgb '#FFFFFF', \
     data using (rows1('place')):(rows1('low')):(0):(rows1('high')-rows1('low')) with vectors nohead linewidth 0.93 linecolor rgb '#0072B2', \
     data using (rows2('place')):(rows2('value')) with points pointtype 7 pointsize 0.889 linecolor rgb '#0072B2', \
     $panel_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

# The panel
set lmargin at screen 0.37250
set rmargin at screen 0.65756
set bmargin at screen 0.62616
set tmargin at screen 0.75496
unset logscale x
unset logscale y
set xrange [-0.5:5.45]
set yrange [-0.0109030167915:0.28347843658]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00777 ('2022-06' 0, '2023-03' 1, '2024-10' 2, '2025-06' 3, '2026-07' 4)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '10' 0.1, '20' 0.2)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
0,0.0588235294118,"2022-06: 5.88 % (95 % interval 1.05 to 27 %), n 17, the paper 20 %"
1,0.0526315789474,"2023-03: 5.26 % (95 % interval 0.935 to 24.6 %), n 19, the paper 20 %"
2,0.154761904762,"2024-10: 15.5 % (95 % interval 9.27 to 24.7 %), n 84, the paper 20 %"
3,0.175,"2025-06: 17.5 % (95 % interval 10.7 to 27.3 %), n 80, the paper 20 %"
4,0.13698630137,"2026-07: 13.7 % (95 % interval 7.61 to 23.4 %), n 73, the paper 20 %"
EOD
rows1(c) = strcol('headline') eq 'top_quartile_collaboration_share_since_2012' && cell('low') >= 0 ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'top_quartile_collaboration_share_since_2012' && cell('value') >= 0 ? cell(c) : NaN
plot '+' every ::0::0 using (-0.5):(0.2):(5.95):(0) with vectors nohead linewidth 1.07 dashtype (6,4) linecolor rgb '#CC79A7', \
     data using (rows1('place')):(rows1('low')):(0):(rows1('high')-rows1('low')) with vectors nohead linewidth 2.05 linecolor rgb '#FFFFFF', \
     data using (rows1('place')):(rows1('low')):(0):(rows1('high')-rows1('low')) with vectors nohead linewidth 0.93 linecolor rgb '#0072B2', \
     data using (rows2('place')):(rows2('value')) with points pointtype 7 pointsize 0.889 linecolor rgb '#0072B2', \
     $panel_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

# The panel
set lmargin at screen 0.70128
set rmargin at screen 0.98634
set bmargin at screen 0.62616
set tmargin at screen 0.75496
unset logscale x
unset logscale y
set xrange [-0.5:5.45]
set yrange [-0.0317380274249:0.825188713048]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00777 ('2022-06' 0, '2023-03' 1, '2024-10' 2, '2025-06' 3, '2026-07' 4)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '20' 0.2, '40' 0.4, '60' 0.6, '80' 0.8)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
4,0,"2026-07: 0 % (95 % interval 0 to 79.3 %), n 1, the paper 10 %"
EOD
rows1(c) = strcol('headline') eq 'top_quartile_collaboration_share_2000_2009' && cell('low') >= 0 ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'top_quartile_collaboration_share_2000_2009' && cell('value') >= 0 ? cell(c) : NaN
plot '+' every ::0::0 using (-0.5):(0.1):(5.95):(0) with vectors nohead linewidth 1.07 dashtype (6,4) linecolor rgb '#CC79A7', \
     data using (rows1('place')):(rows1('low')):(0):(rows1('high')-rows1('low')) with vectors nohead linewidth 2.05 linecolor rgb '#FFFFFF', \
     data using (rows1('place')):(rows1('low')):(0):(rows1('high')-rows1('low')) with vectors nohead linewidth 0.93 linecolor rgb '#0072B2', \
     data using (rows2('place')):(rows2('value')) with points pointtype 7 pointsize 0.889 linecolor rgb '#0072B2', \
     $panel_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

# The panel
set lmargin at screen 0.04372
set rmargin at screen 0.32878
set bmargin at screen 0.43554
set tmargin at screen 0.56433
unset logscale x
unset logscale y
set xrange [-0.5:5.45]
set yrange [-0.00107591240876:0.0279737226277]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00777 ('2022-06' 0, '2023-03' 1, '2024-10' 2, '2025-06' 3, '2026-07' 4)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '1' 0.01, '2' 0.02)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
1,0.026897810219,"2023-03: 2.69 %, the paper 1 %"
2,0.0268830931972,"2024-10: 2.69 %, the paper 1 %"
3,0.0268830931972,"2025-06: 2.69 %, the paper 1 %"
EOD
rows1(c) = strcol('headline') eq 'largest_academic_self_supervised_over_largest_industry' && cell('value') >= 0 ? cell(c) : NaN
plot '+' every ::0::0 using (-0.5):(0.01):(5.95):(0) with vectors nohead linewidth 1.07 dashtype (6,4) linecolor rgb '#CC79A7', \
     data using (rows1('place')):(rows1('value')) with points pointtype 7 pointsize 0.889 linecolor rgb '#0072B2', \
     $panel_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

# The panel
set lmargin at screen 0.37250
set rmargin at screen 0.65756
set bmargin at screen 0.43554
set tmargin at screen 0.56433
unset logscale x
unset logscale y
set xrange [-0.5:5.45]
set yrange [-0.290068113295:7.54177094566]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00777 ('2022-06' 0, '2023-03' 1, '2024-10' 2, '2025-06' 3, '2026-07' 4)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '2' 2, '4' 4, '6' 6)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
0,5.75391012475,"2022-06: 5.75 (95 % interval 4.77 to 7.25), n 61, the paper 6"
1,5.68255654705,"2023-03: 5.68 (95 % interval 4.88 to 6.79), n 77, the paper 6"
2,6.32089003854,"2024-10: 6.32 (95 % interval 5.68 to 7.12), n 314, the paper 6"
3,6.00009086492,"2025-06: 6 (95 % interval 5.37 to 6.79), n 304, the paper 6"
4,6.36913190255,"2026-07: 6.37 (95 % interval 5.74 to 7.15), n 299, the paper 6"
EOD
rows1(c) = strcol('headline') eq 'training_compute_doubling_time_months_since_2010' && cell('low') >= 0 ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'training_compute_doubling_time_months_since_2010' && cell('value') >= 0 ? cell(c) : NaN
plot '+' every ::0::0 using (-0.5):(6):(5.95):(0) with vectors nohead linewidth 1.07 dashtype (6,4) linecolor rgb '#CC79A7', \
     data using (rows1('place')):(rows1('low')):(0):(rows1('high')-rows1('low')) with vectors nohead linewidth 2.05 linecolor rgb '#FFFFFF', \
     data using (rows1('place')):(rows1('low')):(0):(rows1('high')-rows1('low')) with vectors nohead linewidth 0.93 linecolor rgb '#0072B2', \
     data using (rows2('place')):(rows2('value')) with points pointtype 7 pointsize 0.889 linecolor rgb '#0072B2', \
     $panel_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

# The panel
set lmargin at screen 0.70128
set rmargin at screen 0.98634
set bmargin at screen 0.43554
set tmargin at screen 0.56433
unset logscale x
unset logscale y
set xrange [-0.5:5.45]
set yrange [-3.68:95.68]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00777 ('2022-06' 0, '2023-03' 1, '2024-10' 2, '2025-06' 3, '2026-07' 4)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '50' 50)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
0,14,"2022-06: 14, n 14, the paper 23"
1,27,"2023-03: 27, n 30, the paper 23"
2,92,"2024-10: 92, n 158, the paper 23"
3,75,"2025-06: 75, n 109, the paper 23"
4,49,"2026-07: 49, n 72, the paper 23"
EOD
rows1(c) = strcol('headline') eq 'above_1e9_parameters_2022' && cell('value') >= 0 ? cell(c) : NaN
plot '+' every ::0::0 using (-0.5):(23):(5.95):(0) with vectors nohead linewidth 1.07 dashtype (6,4) linecolor rgb '#CC79A7', \
     data using (rows1('place')):(rows1('value')) with points pointtype 7 pointsize 0.889 linecolor rgb '#0072B2', \
     $panel_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

# The panel
set lmargin at screen 0.04372
set rmargin at screen 0.32878
set bmargin at screen 0.24492
set tmargin at screen 0.37371
unset logscale x
unset logscale y
set xrange [-0.5:5.45]
set yrange [-2.2:57.2]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00777 ('2022-06' 0, '2023-03' 1, '2024-10' 2, '2025-06' 3, '2026-07' 4)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '20' 20, '40' 40)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
0,12,"2022-06: 12, n 14, the paper 16"
1,21,"2023-03: 21, n 27, the paper 16"
2,55,"2024-10: 55, n 92, the paper 16"
3,45,"2025-06: 45, n 75, the paper 16"
4,30,"2026-07: 30, n 49, the paper 16"
EOD
rows1(c) = strcol('headline') eq 'above_1e9_parameters_industry_only_2022' && cell('value') >= 0 ? cell(c) : NaN
plot '+' every ::0::0 using (-0.5):(16):(5.95):(0) with vectors nohead linewidth 1.07 dashtype (6,4) linecolor rgb '#CC79A7', \
     data using (rows1('place')):(rows1('value')) with points pointtype 7 pointsize 0.889 linecolor rgb '#0072B2', \
     $panel_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

# The panel
set lmargin at screen 0.37250
set rmargin at screen 0.65756
set bmargin at screen 0.24492
set tmargin at screen 0.37371
unset logscale x
unset logscale y
set xrange [-0.5:5.45]
set yrange [-0.48:12.48]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00777 ('2022-06' 0, '2023-03' 1, '2024-10' 2, '2025-06' 3, '2026-07' 4)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '5' 5, '10' 10)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
0,0,"2022-06: 0, n 14, the paper 1"
1,3,"2023-03: 3, n 27, the paper 1"
2,12,"2024-10: 12, n 92, the paper 1"
3,11,"2025-06: 11, n 75, the paper 1"
4,6,"2026-07: 6, n 49, the paper 1"
EOD
rows1(c) = strcol('headline') eq 'above_1e9_parameters_academic_only_2022' && cell('value') >= 0 ? cell(c) : NaN
plot '+' every ::0::0 using (-0.5):(1):(5.95):(0) with vectors nohead linewidth 1.07 dashtype (6,4) linecolor rgb '#CC79A7', \
     data using (rows1('place')):(rows1('value')) with points pointtype 7 pointsize 0.889 linecolor rgb '#0072B2', \
     $panel_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

# The panel
set lmargin at screen 0.70128
set rmargin at screen 0.98634
set bmargin at screen 0.24492
set tmargin at screen 0.37371
unset logscale x
unset logscale y
set xrange [-0.5:5.45]
set yrange [-0.0383962431491:0.998302321878]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00777 ('2022-06' 0, '2023-03' 1, '2024-10' 2, '2025-06' 3, '2026-07' 4)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '50' 0.5)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
0,0.857142857143,"2022-06: 85.7 % (95 % interval 60.1 to 96 %), n 14, the paper 69.6 %"
1,0.777777777778,"2023-03: 77.8 % (95 % interval 59.2 to 89.4 %), n 27, the paper 69.6 %"
2,0.597826086957,"2024-10: 59.8 % (95 % interval 49.6 to 69.2 %), n 92, the paper 69.6 %"
3,0.6,"2025-06: 60 % (95 % interval 48.7 to 70.3 %), n 75, the paper 69.6 %"
4,0.612244897959,"2026-07: 61.2 % (95 % interval 47.2 to 73.6 %), n 49, the paper 69.6 %"
EOD
rows1(c) = strcol('headline') eq 'above_1e9_parameters_industry_only_share_2022' && cell('low') >= 0 ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'above_1e9_parameters_industry_only_share_2022' && cell('value') >= 0 ? cell(c) : NaN
plot '+' every ::0::0 using (-0.5):(0.695652173913):(5.95):(0) with vectors nohead linewidth 1.07 dashtype (6,4) linecolor rgb '#CC79A7', \
     data using (rows1('place')):(rows1('low')):(0):(rows1('high')-rows1('low')) with vectors nohead linewidth 2.05 linecolor rgb '#FFFFFF', \
     data using (rows1('place')):(rows1('low')):(0):(rows1('high')-rows1('low')) with vectors nohead linewidth 0.93 linecolor rgb '#0072B2', \
     data using (rows2('place')):(rows2('value')) with points pointtype 7 pointsize 0.889 linecolor rgb '#0072B2', \
     $panel_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

# The panel
set lmargin at screen 0.04372
set rmargin at screen 0.32878
set bmargin at screen 0.05430
set tmargin at screen 0.18309
unset logscale x
unset logscale y
set xrange [-0.5:5.45]
set yrange [-0.0112231203273:0.29180112851]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00777 ('2022-06' 0, '2023-03' 1, '2024-10' 2, '2025-06' 3, '2026-07' 4)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '10' 0.1, '20' 0.2)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
set label 'Academic only, large-scale, 2010–2013 (%)' at screen 0.04372, 0.96440 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Paper: 65 %' at screen 0.04645, 0.90734 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label 'Academic only, large-scale, 2020–2022 (%)' at screen 0.37250, 0.96440 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Paper: 10 %' at screen 0.59118, 0.85417 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label 'Industry only, large-scale, 2022 (%)' at screen 0.70128, 0.96440 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Paper: 81 %' at screen 0.91996, 0.93900 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label 'Industry only, large-scale, since 2017 (%)' at screen 0.04372, 0.77378 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Collaborations, large-scale, since 2012 (%)' at screen 0.37250, 0.77378 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Paper: 20 %' at screen 0.59118, 0.72671 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label 'Collaborations, large-scale, 2000–2009 (%)' at screen 0.70128, 0.77378 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Paper: below 10 %' at screen 0.81555, 0.65424 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label 'Largest academic over largest industry (%)' at screen 0.04372, 0.58316 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Paper: below 1 %' at screen 0.23540, 0.49292 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label 'Doubling time since 2010 (months)' at screen 0.37250, 0.58316 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Paper: 6' at screen 0.61111, 0.54725 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label 'Over a billion parameters, 2022 (models)' at screen 0.70128, 0.58316 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Paper: 23' at screen 0.93345, 0.47840 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label 'Over a billion, industry only, 2022 (models)' at screen 0.04372, 0.39254 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Paper: 16' at screen 0.27590, 0.29265 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label 'Over a billion, academic only, 2022 (models)' at screen 0.37250, 0.39254 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Paper: 1' at screen 0.61111, 0.26790 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label 'Over a billion, industry only, 2022 (%)' at screen 0.70128, 0.39254 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Paper: 69.6 %' at screen 0.78997, 0.34439 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label 'Over a billion, academic only, 2022 (%)' at screen 0.04372, 0.20192 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Paper: 4.35 %' at screen 0.18398, 0.08582 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label 'Source: Epoch AI data set, the vintages of 2022 to 2026; each vintage by the month it was made. Points: the headline in that vintage, with its 95 % interval if it has one; dashed: the paper''s' at screen 0.00546, 0.02383 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'value, of shares above a billion parameters the ratio of its counts. The vintages share most models. 2022-06 ends before 2022 does; 2026-07 holds notable models only.' at screen 0.00546, 0.01124 left font 'Arial,8.00' textcolor rgb '#666666' front
set label '7 of the paper’s 8 values that can be tested lie within the newest data’s intervals' at screen 0.00546, 0.98914 left font 'Arial:Bold,10.67' textcolor rgb '#222222' front
$panel_labels << EOD
x,y,label
0,0,"2022-06: 0 % (95 % interval 0 to 21.5 %), n 14, the paper 4.35 %"
1,0.111111111111,"2023-03: 11.1 % (95 % interval 3.85 to 28.1 %), n 27, the paper 4.35 %"
2,0.130434782609,"2024-10: 13 % (95 % interval 7.62 to 21.4 %), n 92, the paper 4.35 %"
3,0.146666666667,"2025-06: 14.7 % (95 % interval 8.39 to 24.4 %), n 75, the paper 4.35 %"
4,0.122448979592,"2026-07: 12.2 % (95 % interval 5.73 to 24.2 %), n 49, the paper 4.35 %"
EOD
rows1(c) = strcol('headline') eq 'above_1e9_parameters_academic_only_share_2022' && cell('low') >= 0 ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'above_1e9_parameters_academic_only_share_2022' && cell('value') >= 0 ? cell(c) : NaN
plot '+' every ::0::0 using (-0.5):(0.0434782608696):(5.95):(0) with vectors nohead linewidth 1.07 dashtype (6,4) linecolor rgb '#CC79A7', \
     data using (rows1('place')):(rows1('low')):(0):(rows1('high')-rows1('low')) with vectors nohead linewidth 2.05 linecolor rgb '#FFFFFF', \
     data using (rows1('place')):(rows1('low')):(0):(rows1('high')-rows1('low')) with vectors nohead linewidth 0.93 linecolor rgb '#0072B2', \
     data using (rows2('place')):(rows2('value')) with points pointtype 7 pointsize 0.889 linecolor rgb '#0072B2', \
     $panel_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

unset multiplot
set output
