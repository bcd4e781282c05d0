# gnuplot large_models.gp, in the folder of large_models.csv, writes large_models.svg
set terminal svg enhanced rounded name 'large_models' size 336, 259 font 'Arial,8.00' background '#FFFFFF'
set output 'large_models.svg'
set encoding utf8
set datafile separator comma
set datafile columnheaders
data = 'large_models.csv'
cell(c) = strcol(c) eq '' ? NaN : column(c)
middle(a, b) = (a + b)/2
inset(a, b, part) = a + (b - a)*part
log_middle(a, b) = sqrt(a)*sqrt(b)
log_inset(a, b, part) = a*(b/a)**part
unset key
set clip two
set multiplot

# The panel
set lmargin at screen 0.08156
set rmargin at screen 0.97191
set bmargin at screen 0.15994
set tmargin at screen 0.74359
unset logscale x
unset logscale y
set xrange [2016.4:2022.6]
set yrange [0:5]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.02289 ('2017' 2017, '2018' 2018, '2019' 2019, '2020' 2020, '2021' 2021, '2022' 2022)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00984, 0 ('0' 0, '1' 1, '2' 2, '3' 3, '4' 4, '5' 5)
set border 3 linewidth 0.67 linecolor rgb '#222222'
unset grid
set object rectangle from screen 0.08156, 0.83113 to screen 0.10628, 0.86323 front fillcolor rgb '#0072B2' fillstyle solid noborder
set object rectangle from screen 0.30586, 0.83113 to screen 0.33057, 0.86323 front fillcolor rgb '#E69F00' fillstyle solid noborder
set object rectangle from screen 0.51562, 0.83113 to screen 0.54034, 0.86323 front fillcolor rgb '#D55E00' fillstyle solid noborder
set object rectangle from screen 0.72011, 0.83113 to screen 0.74483, 0.86323 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.84925, 0.83113 to screen 0.87397, 0.86323 front fillcolor rgb '#E4E4E4' fillstyle solid noborder
set label 'Academic only' at screen 0.11751, 0.84718 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Collaboration' at screen 0.34181, 0.84718 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Industry only' at screen 0.55158, 0.84718 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Other' at screen 0.75606, 0.84718 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Unknown' at screen 0.88521, 0.84718 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Models by year' at screen 0.02788, 0.45176 center rotate by 90 font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: Invented models for tests. n = 15 models with more than a billion parameters, until' at screen 0.01124, 0.07018 left font 'Arial,8.00' textcolor rgb '#666666' front
set label '2022-12-31.' at screen 0.01124, 0.03312 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Of the 5 models of 2022 with more than a billion parameters, 3' at screen 0.01124, 0.96800 left font 'Arial:Bold,10.67' textcolor rgb '#222222' front
set label 'are by industry alone and 1 by academia alone' at screen 0.01124, 0.91858 left font 'Arial:Bold,10.67' textcolor rgb '#222222' front
$panel_labels << EOD
x,y,label
2017,0.5,"2017: collaboration 1, all models 1"
2018,0.5,"2018: industry only 1, all models 1"
2019,1,"2019: industry only 2, all models 2"
2020,1,"2020: industry only 2, all models 2"
2021,0.5,"2021: academic only 1, all models 4"
2021,2,"2021: industry only 2, all models 4"
2021,3.5,"2021: unknown 1, all models 4"
2022,0.5,"2022: academic only 1, all models 5"
2022,2.5,"2022: industry only 3, all models 5"
2022,4.5,"2022: other 1, all models 5"
EOD
rows1(c) = cell('n') >= 1 ? cell(c) : NaN
plot data using (rows1('year')):(0):(rows1('year')-0.4):(rows1('year')+0.4):(0):(rows1('academic_only')) with boxxyerror fillstyle solid 1 noborder fillcolor rgb '#0072B2', \
     data using (rows1('year')):(rows1('academic_only')):(rows1('year')-0.4):(rows1('year')+0.4):(rows1('academic_only')):(rows1('academic_only')+rows1('collaboration')) with boxxyerror fillstyle solid 1 noborder fillcolor rgb '#E69F00', \
     data using (rows1('year')):(rows1('academic_only')+rows1('collaboration')):(rows1('year')-0.4):(rows1('year')+0.4):(rows1('academic_only')+rows1('collaboration')):(rows1('academic_only')+rows1('collaboration')+rows1('industry_only')) with boxxyerror fillstyle solid 1 noborder fillcolor rgb '#D55E00', \
     data using (rows1('year')):(rows1('academic_only')+rows1('collaboration')+rows1('industry_only')):(rows1('year')-0.4):(rows1('year')+0.4):(rows1('academic_only')+rows1('collaboration')+rows1('industry_only')):(rows1('academic_only')+rows1('collaboration')+rows1('industry_only')+rows1('other')) with boxxyerror fillstyle solid 1 noborder fillcolor rgb '#999999', \
     data using (rows1('year')):(rows1('academic_only')+rows1('collaboration')+rows1('industry_only')+rows1('other')):(rows1('year')-0.4):(rows1('year')+0.4):(rows1('academic_only')+rows1('collaboration')+rows1('industry_only')+rows1('other')):(rows1('academic_only')+rows1('collaboration')+rows1('industry_only')+rows1('other')+rows1('unknown')) with boxxyerror fillstyle solid 1 noborder fillcolor rgb '#E4E4E4', \
     data using (rows1('year')):(rows1('n')):(strcol('n')) with labels offset screen 0, 0.02189 font 'Arial,8.00' textcolor rgb '#222222', \
     $panel_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

unset multiplot
set output
