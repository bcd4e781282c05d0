# gnuplot fig1.gp, in the folder of fig1.csv, writes fig1.svg
set terminal svg enhanced rounded name 'fig1' size 336, 489 font 'Arial,8.00' background '#FFFFFF'
set output 'fig1.svg'
set encoding utf8
set datafile separator comma
set datafile columnheaders
data = 'fig1.csv'
cell(c) = strcol(c) eq '' ? NaN : column(c)
middle(a, b) = (a + b)/2
inset(a, b, part) = a + (b - a)*part
log_middle(a, b) = sqrt(a)*sqrt(b)
log_inset(a, b, part) = a*(b/a)**part
unset key
set clip two
set multiplot

# Panel a
set lmargin at screen 0.10800
set rmargin at screen 0.97191
set bmargin at screen 0.55232
set tmargin at screen 0.83032
set logscale x
unset logscale y
set xrange [9999990000:1.000001e+25]
set yrange [0:1]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01211 ('10^{10}' 10000000000, '' 100000000000 1, '10^{12}' 1e+12, '' 1e+13 1, '10^{14}' 1e+14, '' 1e+15 1, '10^{16}' 1e+16, '' 1e+17 1, '10^{18}' 1e+18, '' 1e+19 1, '10^{20}' 1e+20, '' 1e+21 1, '10^{22}' 1e+22, '' 1e+23 1, '10^{24}' 1e+24, '' 1e+25 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00984, 0 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set border 2 linewidth 0.67 linecolor rgb '#222222'
unset grid
$a_labels << EOD
x,y,label
3.16227766017e+19,0.1,"Training compute 10¹⁹ to 10²⁰ FLOP: collaboration 20 % (1 of 5)"
3.16227766017e+19,0.6,"Training compute 10¹⁹ to 10²⁰ FLOP: industry only 80 % (4 of 5)"
3.16227766017e+22,0.166666666667,"Training compute 10²² to 10²³ FLOP: academic only 33.3 % (2 of 6, 95 % interval 9.68 to 70 %)"
3.16227766017e+22,0.666666666666,"Training compute 10²² to 10²³ FLOP: industry only 66.7 % (4 of 6)"
31622776601.7,0.5,"Training compute 10¹⁰ to 10¹¹ FLOP: academic only 100 % (1 of 1, 95 % interval 20.7 to 100 %)"
3.16227766017e+12,0.25,"Training compute 10¹² to 10¹³ FLOP: academic only 50 % (1 of 2, 95 % interval 9.45 to 90.5 %)"
3.16227766017e+12,0.75,"Training compute 10¹² to 10¹³ FLOP: industry only 50 % (1 of 2)"
3.16227766017e+15,0.5,"Training compute 10¹⁵ to 10¹⁶ FLOP: academic only 100 % (3 of 3, 95 % interval 43.9 to 100 %)"
3.16227766017e+17,0.25,"Training compute 10¹⁷ to 10¹⁸ FLOP: academic only 50 % (2 of 4, 95 % interval 15 to 85 %)"
3.16227766017e+17,0.75,"Training compute 10¹⁷ to 10¹⁸ FLOP: collaboration 50 % (2 of 4)"
3.16227766017e+18,0.5,"Training compute 10¹⁸ to 10¹⁹ FLOP: collaboration 100 % (1 of 1)"
3.16227766017e+21,0.166666666667,"Training compute 10²¹ to 10²² FLOP: academic only 33.3 % (1 of 3, 95 % interval 6.15 to 79.2 %)"
3.16227766017e+21,0.666666666666,"Training compute 10²¹ to 10²² FLOP: industry only 66.7 % (2 of 3)"
3.16227766017e+24,0.5,"Training compute 10²⁴ to 10²⁵ FLOP: industry only 100 % (1 of 1)"
EOD
a1(c) = strcol('panel') eq 'a' && cell('n') >= 5 ? cell(c) : NaN
a2(c) = strcol('panel') eq 'a' && cell('n') >= 1 && cell('n') < 5 ? cell(c) : NaN
a3(c) = strcol('panel') eq 'a' && cell('n') >= 1 ? cell(c) : NaN
plot data using (log_middle(a1('training_flop_from'), a1('training_flop_to'))):(0):(log_inset(a1('training_flop_from'), a1('training_flop_to'), 0.07)):(log_inset(a1('training_flop_to'), a1('training_flop_from'), 0.07)):(0):(a1('academic_only_share')) with boxxyerror fillstyle solid 1 noborder fillcolor rgb '#0072B2', \
     data using (log_middle(a1('training_flop_from'), a1('training_flop_to'))):(a1('academic_only_share')):(log_inset(a1('training_flop_from'), a1('training_flop_to'), 0.07)):(log_inset(a1('training_flop_to'), a1('training_flop_from'), 0.07)):(a1('academic_only_share')):(a1('academic_only_share')+a1('collaboration_share')) with boxxyerror fillstyle solid 1 noborder fillcolor rgb '#E69F00', \
     data using (log_middle(a1('training_flop_from'), a1('training_flop_to'))):(a1('academic_only_share')+a1('collaboration_share')):(log_inset(a1('training_flop_from'), a1('training_flop_to'), 0.07)):(log_inset(a1('training_flop_to'), a1('training_flop_from'), 0.07)):(a1('academic_only_share')+a1('collaboration_share')):(a1('academic_only_share')+a1('collaboration_share')+a1('industry_only_share')) with boxxyerror fillstyle solid 1 noborder fillcolor rgb '#D55E00', \
     data using (log_middle(a1('training_flop_from'), a1('training_flop_to'))):(a1('academic_only_share')+a1('collaboration_share')+a1('industry_only_share')):(log_inset(a1('training_flop_from'), a1('training_flop_to'), 0.07)):(log_inset(a1('training_flop_to'), a1('training_flop_from'), 0.07)):(a1('academic_only_share')+a1('collaboration_share')+a1('industry_only_share')):(a1('academic_only_share')+a1('collaboration_share')+a1('industry_only_share')+a1('other_share')) with boxxyerror fillstyle solid 1 noborder fillcolor rgb '#999999', \
     data using (log_middle(a2('training_flop_from'), a2('training_flop_to'))):(0):(log_inset(a2('training_flop_from'), a2('training_flop_to'), 0.07)):(log_inset(a2('training_flop_to'), a2('training_flop_from'), 0.07)):(0):(a2('academic_only_share')) with boxxyerror fillstyle solid 1 noborder fillcolor rgb '#8CC0DC', \
     data using (log_middle(a2('training_flop_from'), a2('training_flop_to'))):(a2('academic_only_share')):(log_inset(a2('training_flop_from'), a2('training_flop_to'), 0.07)):(log_inset(a2('training_flop_to'), a2('training_flop_from'), 0.07)):(a2('academic_only_share')):(a2('academic_only_share')+a2('collaboration_share')) with boxxyerror fillstyle solid 1 noborder fillcolor rgb '#F4D48C', \
     data using (log_middle(a2('training_flop_from'), a2('training_flop_to'))):(a2('academic_only_share')+a2('collaboration_share')):(log_inset(a2('training_flop_from'), a2('training_flop_to'), 0.07)):(log_inset(a2('training_flop_to'), a2('training_flop_from'), 0.07)):(a2('academic_only_share')+a2('collaboration_share')):(a2('academic_only_share')+a2('collaboration_share')+a2('industry_only_share')) with boxxyerror fillstyle solid 1 noborder fillcolor rgb '#ECB78C', \
     data using (log_middle(a2('training_flop_from'), a2('training_flop_to'))):(a2('academic_only_share')+a2('collaboration_share')+a2('industry_only_share')):(log_inset(a2('training_flop_from'), a2('training_flop_to'), 0.07)):(log_inset(a2('training_flop_to'), a2('training_flop_from'), 0.07)):(a2('academic_only_share')+a2('collaboration_share')+a2('industry_only_share')):(a2('academic_only_share')+a2('collaboration_share')+a2('industry_only_share')+a2('other_share')) with boxxyerror fillstyle solid 1 noborder fillcolor rgb '#D1D1D1', \
     data using (log_middle(a1('training_flop_from'), a1('training_flop_to'))):(a1('academic_only_share_low')):(0):(a1('academic_only_share_high')-a1('academic_only_share_low')) with vectors nohead linewidth 1.47 linecolor rgb '#FFFFFF', \
     data using (log_middle(a1('training_flop_from'), a1('training_flop_to'))):(a1('academic_only_share_low')):(0):(a1('academic_only_share_high')-a1('academic_only_share_low')) with vectors nohead linewidth 0.67 linecolor rgb '#222222', \
     data using (log_middle(a3('training_flop_from'), a3('training_flop_to'))):(1):(strcol('n')) with labels offset screen 0, 0.01544 font 'Arial,8.00' textcolor rgb '#222222', \
     $a_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

# Panel b
set lmargin at screen 0.10800
set rmargin at screen 0.78027
set bmargin at screen 0.12388
set tmargin at screen 0.40188
unset logscale x
unset logscale y
set xrange [2007.3:2022.5]
set yrange [0:1]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01211 ('2010' 2010, '' 2011 1, '2012' 2012, '' 2013 1, '2014' 2014, '' 2015 1, '2016' 2016, '' 2017 1, '2018' 2018, '' 2019 1, '2020' 2020, '' 2021 1, '2022' 2022, 'to 2009' 2008)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00984, 0 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
set object rectangle from screen 0.10800, 0.87665 to screen 0.13272, 0.89364 front fillcolor rgb '#0072B2' fillstyle solid noborder
set object rectangle from screen 0.35807, 0.87665 to screen 0.38279, 0.89364 front fillcolor rgb '#E69F00' fillstyle solid noborder
set object rectangle from screen 0.59119, 0.87665 to screen 0.61591, 0.89364 front fillcolor rgb '#D55E00' fillstyle solid noborder
set object rectangle from screen 0.81815, 0.87665 to screen 0.84287, 0.89364 front fillcolor rgb '#999999' fillstyle solid noborder
set arrow from screen 0.72067, 0.12388 to screen 0.80274, 0.12388 nohead front linewidth 0.67 linecolor rgb '#F0C566'
set arrow from screen 0.72067, 0.40188 to screen 0.80274, 0.40188 nohead front linewidth 0.67 linecolor rgb '#E69E66'
set arrow from screen 0.72067, 0.12388 to screen 0.80274, 0.14676 nohead front linewidth 0.67 linecolor rgb '#66AAD1'
set label 'Academic only' at screen 0.14396, 0.88515 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Collaboration' at screen 0.39403, 0.88515 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Industry only' at screen 0.62715, 0.88515 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Other' at screen 0.85411, 0.88515 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Training compute (FLOP)' at screen 0.53996, 0.50598 center font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Share of models (%)' at screen 0.02788, 0.69132 center rotate by 90 font 'Arial,9.33' textcolor rgb '#222222' front
set label 'a' at screen 0.01124, 0.91835 left font 'Arial:Bold,12.00' textcolor rgb '#222222' front
set label 'Notable models by training compute' at screen 0.05056, 0.91835 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'n =' at screen 0.09227, 0.84576 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Share of large-scale models (%)' at screen 0.02788, 0.26288 center rotate by 90 font 'Arial,9.33' textcolor rgb '#222222' front
set label 'b' at screen 0.01124, 0.45748 left font 'Arial:Bold,12.00' textcolor rgb '#222222' front
set label 'Large-scale models (top quartile of their time) by year' at screen 0.05056, 0.45748 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'n =' at screen 0.09227, 0.41732 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Collaboration' at screen 0.80836, 0.12388 left font 'Arial,9.33' textcolor rgb '#B87F00' front
set label 'Industry only' at screen 0.80836, 0.40188 left font 'Arial,9.33' textcolor rgb '#AA4B00' front
set label 'Academic only' at screen 0.80836, 0.14676 left font 'Arial,9.33' textcolor rgb '#005B8E' front
set label 'Source: Invented models for tests. n = 26 notable models with training compute, until' at screen 0.01124, 0.07637 left font 'Arial,8.00' textcolor rgb '#666666' front
set label '2022-12-31; 16 of them at or above the 75th percentile of those published within ± 0.5 year.' at screen 0.01124, 0.05676 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Paler: n < 5. Lines: three-year centred windows; dots: single years. Whiskers and band:' at screen 0.01124, 0.03714 left font 'Arial,8.00' textcolor rgb '#666666' front
set label '95 % Wilson interval of the academic-only share.' at screen 0.01124, 0.01753 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Academic-only teams made 100 % of large-scale models in' at screen 0.01124, 0.98306 left font 'Arial:Bold,10.67' textcolor rgb '#222222' front
set label '2010–2013, and 0 % in 2020–2022' at screen 0.01124, 0.95691 left font 'Arial:Bold,10.67' textcolor rgb '#222222' front
$b_labels << EOD
x,y,label
2008,0,"until 2009, all together: collaboration 0 % (0 of 3)"
2008,0.333333333333,"until 2009, all together: industry only 33.3 % (1 of 3)"
2008,0.666666666667,"until 2009, all together: academic only 66.7 % (2 of 3, 95 % interval 20.8 to 93.9 %)"
2010,0,"2010, three-year window: collaboration 0 % (0 of 2)"
2011,0,"2011, three-year window: collaboration 0 % (0 of 3)"
2012,0,"2012, three-year window: collaboration 0 % (0 of 3)"
2013,0.333333333333,"2013, three-year window: collaboration 33.3 % (1 of 3)"
2014,0.333333333333,"2014, three-year window: collaboration 33.3 % (1 of 3)"
2015,0.666666666667,"2015, three-year window: collaboration 66.7 % (2 of 3)"
2016,0.666666666667,"2016, three-year window: collaboration 66.7 % (2 of 3)"
2017,0.666666666667,"2017, three-year window: collaboration 66.7 % (2 of 3)"
2018,0.333333333333,"2018, three-year window: collaboration 33.3 % (1 of 3)"
2019,0,"2019, three-year window: collaboration 0 % (0 of 3)"
2020,0,"2020, three-year window: collaboration 0 % (0 of 3)"
2021,0,"2021, three-year window: collaboration 0 % (0 of 3)"
2010,0,"2010, three-year window: industry only 0 % (0 of 2)"
2011,0,"2011, three-year window: industry only 0 % (0 of 3)"
2012,0,"2012, three-year window: industry only 0 % (0 of 3)"
2013,0,"2013, three-year window: industry only 0 % (0 of 3)"
2014,0,"2014, three-year window: industry only 0 % (0 of 3)"
2015,0,"2015, three-year window: industry only 0 % (0 of 3)"
2016,0,"2016, three-year window: industry only 0 % (0 of 3)"
2017,0.333333333333,"2017, three-year window: industry only 33.3 % (1 of 3)"
2018,0.666666666667,"2018, three-year window: industry only 66.7 % (2 of 3)"
2019,1,"2019, three-year window: industry only 100 % (3 of 3)"
2020,1,"2020, three-year window: industry only 100 % (3 of 3)"
2021,1,"2021, three-year window: industry only 100 % (3 of 3)"
2010,1,"2010, three-year window: academic only 100 % (2 of 2, 95 % interval 34.2 to 100 %)"
2011,1,"2011, three-year window: academic only 100 % (3 of 3, 95 % interval 43.9 to 100 %)"
2012,1,"2012, three-year window: academic only 100 % (3 of 3, 95 % interval 43.9 to 100 %)"
2013,0.666666666667,"2013, three-year window: academic only 66.7 % (2 of 3, 95 % interval 20.8 to 93.9 %)"
2014,0.666666666667,"2014, three-year window: academic only 66.7 % (2 of 3, 95 % interval 20.8 to 93.9 %)"
2015,0.333333333333,"2015, three-year window: academic only 33.3 % (1 of 3, 95 % interval 6.15 to 79.2 %)"
2016,0.333333333333,"2016, three-year window: academic only 33.3 % (1 of 3, 95 % interval 6.15 to 79.2 %)"
2017,0,"2017, three-year window: academic only 0 % (0 of 3, 95 % interval 0 to 56.1 %)"
2018,0,"2018, three-year window: academic only 0 % (0 of 3, 95 % interval 0 to 56.1 %)"
2019,0,"2019, three-year window: academic only 0 % (0 of 3, 95 % interval 0 to 56.1 %)"
2020,0,"2020, three-year window: academic only 0 % (0 of 3, 95 % interval 0 to 56.1 %)"
2021,0,"2021, three-year window: academic only 0 % (0 of 3, 95 % interval 0 to 56.1 %)"
EOD
b1(c) = strcol('panel') eq 'b' && cell('n') >= 1 && strcol('series') eq 'earlier years' ? cell(c) : NaN
b2(c) = strcol('panel') eq 'b' && cell('n') >= 1 && strcol('series') eq 'three years' ? cell(c) : NaN
b3(c) = strcol('panel') eq 'b' && cell('n') >= 1 && strcol('series') eq 'year' ? cell(c) : NaN
plot data using (b1('place')):(b1('academic_only_share_low')):(0):(b1('academic_only_share_high')-b1('academic_only_share_low')) with vectors nohead linewidth 1.47 linecolor rgb '#FFFFFF', \
     data using (b1('place')):(b1('academic_only_share_low')):(0):(b1('academic_only_share_high')-b1('academic_only_share_low')) with vectors nohead linewidth 0.67 linecolor rgb '#66AAD1', \
     data using (b1('place')):(1):(strcol('n')) with labels offset screen 0, 0.01544 font 'Arial,8.00' textcolor rgb '#222222', \
     data using (b1('place')):(b1('collaboration_share')) with points pointtype 7 pointsize 0.533 linecolor rgb '#F0C566', \
     data using (b1('place')):(b1('industry_only_share')) with points pointtype 7 pointsize 0.533 linecolor rgb '#E69E66', \
     data using (b1('place')):(b1('academic_only_share')) with points pointtype 7 pointsize 0.533 linecolor rgb '#66AAD1', \
     data using (b2('place')):(b2('academic_only_share_low')):(b2('academic_only_share_high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#EDF5F9', \
     data using (b2('place')):(b2('collaboration_share')) with lines linewidth 1.28 linecolor rgb '#F5D999', \
     data using (b2('place')):(b2('industry_only_share')) with lines linewidth 1.28 linecolor rgb '#EEBF99', \
     data using (b2('place')):(b2('academic_only_share')) with lines linewidth 1.28 linecolor rgb '#99C7E0', \
     data using (b3('place')):(1):(strcol('n')) with labels offset screen 0, 0.01544 font 'Arial,8.00' textcolor rgb '#222222', \
     $b_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

unset multiplot
set output
