# gnuplot large_models.gp, in the folder of large_models.csv, writes large_models.svg
set terminal svg enhanced rounded name 'large_models' size 336, 269 font 'Arial,8.00' background '#FFFFFF'
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
set lmargin at screen 0.09478
set rmargin at screen 0.82584
set bmargin at screen 0.18996
set tmargin at screen 0.75275
unset logscale x
unset logscale y
set xrange [2006.4:2022.6]
set yrange [0:80]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.02207 ('' 2007 1, '2008' 2008, '' 2009 1, '2010' 2010, '' 2011 1, '2012' 2012, '' 2013 1, '2014' 2014, '' 2015 1, '2016' 2016, '' 2017 1, '2018' 2018, '' 2019 1, '2020' 2020, '' 2021 1, '2022' 2022)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00984, 0 ('0' 0, '20' 20, '40' 40, '60' 60, '80' 80)
set border 3 linewidth 0.67 linecolor rgb '#222222'
unset grid
$panel_labels << EOD
x,y,label
2007,1,"2007: industry only 2, all models 2"
2012,0.5,"2012: industry only 1, all models 1"
2013,0.5,"2013: industry only 1, all models 1"
2014,1,"2014: industry only 2, all models 2"
2016,1,"2016: industry only 2, all models 2"
2017,0.5,"2017: collaboration 1, all models 1"
2018,0.5,"2018: academic only 1, all models 3"
2018,2,"2018: industry only 2, all models 3"
2019,3.5,"2019: industry only 7, all models 7"
2020,2,"2020: academic only 4, all models 17"
2020,4.5,"2020: collaboration 1, all models 17"
2020,11,"2020: industry only 12, all models 17"
2021,2,"2021: academic only 4, all models 50"
2021,10,"2021: collaboration 12, all models 50"
2021,31.5,"2021: industry only 31, all models 50"
2021,48,"2021: other 2, all models 50"
2021,49.5,"2021: unknown 1, all models 50"
2022,5.5,"2022: academic only 11, all models 75"
2022,20,"2022: collaboration 18, all models 75"
2022,51.5,"2022: industry only 45, all models 75"
2022,74.5,"2022: other 1, all models 75"
EOD
rows1(c) = cell('n') >= 1 ? cell(c) : NaN
plot data using (rows1('year')):(0):(rows1('year')-0.4):(rows1('year')+0.4):(0):(rows1('academic_only')) with boxxyerror fillstyle solid 1 noborder fillcolor rgb '#0072B2', \
     data using (rows1('year')):(rows1('academic_only')):(rows1('year')-0.4):(rows1('year')+0.4):(rows1('academic_only')):(rows1('academic_only')+rows1('collaboration')) with boxxyerror fillstyle solid 1 noborder fillcolor rgb '#E69F00', \
     data using (rows1('year')):(rows1('academic_only')+rows1('collaboration')):(rows1('year')-0.4):(rows1('year')+0.4):(rows1('academic_only')+rows1('collaboration')):(rows1('academic_only')+rows1('collaboration')+rows1('industry_only')) with boxxyerror fillstyle solid 1 noborder fillcolor rgb '#D55E00', \
     data using (rows1('year')):(rows1('academic_only')+rows1('collaboration')+rows1('industry_only')):(rows1('year')-0.4):(rows1('year')+0.4):(rows1('academic_only')+rows1('collaboration')+rows1('industry_only')):(rows1('academic_only')+rows1('collaboration')+rows1('industry_only')+rows1('other')) with boxxyerror fillstyle solid 1 noborder fillcolor rgb '#999999', \
     data using (rows1('year')):(rows1('academic_only')+rows1('collaboration')+rows1('industry_only')+rows1('other')):(rows1('year')-0.4):(rows1('year')+0.4):(rows1('academic_only')+rows1('collaboration')+rows1('industry_only')+rows1('other')):(rows1('academic_only')+rows1('collaboration')+rows1('industry_only')+rows1('other')+rows1('unknown')) with boxxyerror fillstyle solid 1 noborder fillcolor rgb '#E4E4E4', \
     data using (rows1('year')):(rows1('n')):(strcol('n')) with labels offset screen 0, 0.02110 font 'Arial,8.00' textcolor rgb '#222222', \
     $panel_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

# The panel
set lmargin at screen 0.88202
set rmargin at screen 0.94944
set bmargin at screen 0.18996
set tmargin at screen 0.75275
unset logscale x
unset logscale y
set xrange [2021.4:2022.6]
set yrange [0:80]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.02207 ('Paper: 2022' 2022)
unset ytics
set border 1 linewidth 0.67 linecolor rgb '#222222'
unset grid
set object rectangle from screen 0.09478, 0.83717 to screen 0.11950, 0.86812 front fillcolor rgb '#0072B2' fillstyle solid noborder
set object rectangle from screen 0.30784, 0.83717 to screen 0.33256, 0.86812 front fillcolor rgb '#E69F00' fillstyle solid noborder
set object rectangle from screen 0.50637, 0.83717 to screen 0.53109, 0.86812 front fillcolor rgb '#D55E00' fillstyle solid noborder
set object rectangle from screen 0.69963, 0.83717 to screen 0.72434, 0.86812 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.81753, 0.83717 to screen 0.84225, 0.86812 front fillcolor rgb '#E4E4E4' fillstyle solid noborder
set label 'Academic only' at screen 0.13073, 0.85264 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Collaboration' at screen 0.34380, 0.85264 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Industry only' at screen 0.54233, 0.85264 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Other' at screen 0.73558, 0.85264 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Unknown' at screen 0.85349, 0.85264 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Models by year' at screen 0.02788, 0.47136 center rotate by 90 font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: Epoch AI, all machine learning systems, June 2025. n = 161 models with more than' at screen 0.01124, 0.10341 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'a billion parameters, until 2022-12-31. The paper counts 23 models in 2022: 16 by industry' at screen 0.01124, 0.06767 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'alone, 1 by academia alone, and 6 whose teams it does not name (grey).' at screen 0.01124, 0.03194 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Of the 75 models of 2022 with more than a billion parameters,' at screen 0.01124, 0.96914 left font 'Arial:Bold,10.67' textcolor rgb '#222222' front
set label '45 are by industry alone and 11 by academia alone' at screen 0.01124, 0.92149 left font 'Arial:Bold,10.67' textcolor rgb '#222222' front
$panel_labels << EOD
x,y,label
2022,0.5,"the paper’s 2022: academic only 1, all models 23"
2022,4,"the paper’s 2022: teams not said 6, all models 23"
2022,15,"the paper’s 2022: industry only 16, all models 23"
EOD
rows1(c) = cell('paper_n') >= 0 ? cell(c) : NaN
plot data using (rows1('year')):(0):(rows1('year')-0.4):(rows1('year')+0.4):(0):(rows1('paper_academic_only')) with boxxyerror fillstyle solid 1 noborder fillcolor rgb '#0072B2', \
     data using (rows1('year')):(rows1('paper_academic_only')):(rows1('year')-0.4):(rows1('year')+0.4):(rows1('paper_academic_only')):(rows1('paper_academic_only')+rows1('paper_rest')) with boxxyerror fillstyle solid 1 noborder fillcolor rgb '#E4E4E4', \
     data using (rows1('year')):(rows1('paper_academic_only')+rows1('paper_rest')):(rows1('year')-0.4):(rows1('year')+0.4):(rows1('paper_academic_only')+rows1('paper_rest')):(rows1('paper_academic_only')+rows1('paper_rest')+rows1('paper_industry_only')) with boxxyerror fillstyle solid 1 noborder fillcolor rgb '#D55E00', \
     data using (rows1('year')):(rows1('paper_n')):(strcol('paper_n')) with labels offset screen 0, 0.02110 font 'Arial,8.00' textcolor rgb '#222222', \
     $panel_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

unset multiplot
set output
