# gnuplot fig1.gp, in the folder of fig1.csv, writes fig1.svg
set terminal svg enhanced rounded name 'fig1' size 336, 499 font 'Arial,8.00' background '#FFFFFF'
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
set bmargin at screen 0.56093
set tmargin at screen 0.83358
set logscale x
unset logscale y
set xrange [9.99999:1.000001e+25]
set yrange [0:1]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01188 ('' 10 1, '10^{2}' 100, '' 1000 1, '10^{4}' 10000, '' 100000 1, '10^{6}' 1000000, '' 10000000 1, '10^{8}' 100000000, '' 1000000000 1, '10^{10}' 10000000000, '' 100000000000 1, '10^{12}' 1e+12, '' 1e+13 1, '10^{14}' 1e+14, '' 1e+15 1, '10^{16}' 1e+16, '' 1e+17 1, '10^{18}' 1e+18, '' 1e+19 1, '10^{20}' 1e+20, '' 1e+21 1, '10^{22}' 1e+22, '' 1e+23 1, '10^{24}' 1e+24, '' 1e+25 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00984, 0 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set border 2 linewidth 0.67 linecolor rgb '#222222'
unset grid
$a_labels << EOD
x,y,label
316227766.017,0.35,"Training compute 10⁸ to 10⁹ FLOP: academic only 70 % (7 of 10, 95 % interval 39.7 to 89.2 %)"
316227766.017,0.85,"Training compute 10⁸ to 10⁹ FLOP: industry only 30 % (3 of 10)"
31622776601.7,0.5,"Training compute 10¹⁰ to 10¹¹ FLOP: academic only 100 % (5 of 5, 95 % interval 56.6 to 100 %)"
3.16227766017e+13,0.25,"Training compute 10¹³ to 10¹⁴ FLOP: academic only 50 % (4 of 8, 95 % interval 21.5 to 78.5 %)"
3.16227766017e+13,0.5625,"Training compute 10¹³ to 10¹⁴ FLOP: collaboration 12.5 % (1 of 8)"
3.16227766017e+13,0.8125,"Training compute 10¹³ to 10¹⁴ FLOP: industry only 37.5 % (3 of 8)"
3.16227766017e+14,0.4,"Training compute 10¹⁴ to 10¹⁵ FLOP: academic only 80 % (4 of 5, 95 % interval 37.6 to 96.4 %)"
3.16227766017e+14,0.9,"Training compute 10¹⁴ to 10¹⁵ FLOP: collaboration 20 % (1 of 5)"
3.16227766017e+15,0.342105263158,"Training compute 10¹⁵ to 10¹⁶ FLOP: academic only 68.4 % (13 of 19, 95 % interval 46 to 84.6 %)"
3.16227766017e+15,0.736842105264,"Training compute 10¹⁵ to 10¹⁶ FLOP: collaboration 10.5 % (2 of 19)"
3.16227766017e+15,0.894736842105,"Training compute 10¹⁵ to 10¹⁶ FLOP: industry only 21.1 % (4 of 19)"
3.16227766017e+16,0.289473684211,"Training compute 10¹⁶ to 10¹⁷ FLOP: academic only 57.9 % (11 of 19, 95 % interval 36.3 to 76.9 %)"
3.16227766017e+16,0.684210526316,"Training compute 10¹⁶ to 10¹⁷ FLOP: collaboration 21.1 % (4 of 19)"
3.16227766017e+16,0.894736842105,"Training compute 10¹⁶ to 10¹⁷ FLOP: industry only 21.1 % (4 of 19)"
3.16227766017e+17,0.257142857143,"Training compute 10¹⁷ to 10¹⁸ FLOP: academic only 51.4 % (18 of 35, 95 % interval 35.6 to 67 %)"
3.16227766017e+17,0.600000000001,"Training compute 10¹⁷ to 10¹⁸ FLOP: collaboration 17.1 % (6 of 35)"
3.16227766017e+17,0.828571428572,"Training compute 10¹⁷ to 10¹⁸ FLOP: industry only 28.6 % (10 of 35)"
3.16227766017e+17,0.985714285715,"Training compute 10¹⁷ to 10¹⁸ FLOP: other 2.86 % (1 of 35)"
3.16227766017e+18,0.222222222222,"Training compute 10¹⁸ to 10¹⁹ FLOP: academic only 44.4 % (12 of 27, 95 % interval 27.6 to 62.7 %)"
3.16227766017e+18,0.629629629629,"Training compute 10¹⁸ to 10¹⁹ FLOP: collaboration 37 % (10 of 27)"
3.16227766017e+18,0.907407407406,"Training compute 10¹⁸ to 10¹⁹ FLOP: industry only 18.5 % (5 of 27)"
3.16227766017e+19,0.138297872341,"Training compute 10¹⁹ to 10²⁰ FLOP: academic only 27.7 % (13 of 47, 95 % interval 16.9 to 41.8 %)"
3.16227766017e+19,0.425531914894,"Training compute 10¹⁹ to 10²⁰ FLOP: collaboration 29.8 % (14 of 47)"
3.16227766017e+19,0.776595744682,"Training compute 10¹⁹ to 10²⁰ FLOP: industry only 40.4 % (19 of 47)"
3.16227766017e+19,0.989361702128,"Training compute 10¹⁹ to 10²⁰ FLOP: other 2.13 % (1 of 47)"
3.16227766017e+20,0.090909090909,"Training compute 10²⁰ to 10²¹ FLOP: academic only 18.2 % (6 of 33, 95 % interval 8.61 to 34.4 %)"
3.16227766017e+20,0.348484848485,"Training compute 10²⁰ to 10²¹ FLOP: collaboration 33.3 % (11 of 33)"
3.16227766017e+20,0.757575757575,"Training compute 10²⁰ to 10²¹ FLOP: industry only 48.5 % (16 of 33)"
3.16227766017e+21,0.0348837209303,"Training compute 10²¹ to 10²² FLOP: academic only 6.98 % (3 of 43, 95 % interval 2.4 to 18.6 %)"
3.16227766017e+21,0.255813953489,"Training compute 10²¹ to 10²² FLOP: collaboration 37.2 % (16 of 43)"
3.16227766017e+21,0.720930232559,"Training compute 10²¹ to 10²² FLOP: industry only 55.8 % (24 of 43)"
3.16227766017e+22,0.0408163265306,"Training compute 10²² to 10²³ FLOP: academic only 8.16 % (4 of 49, 95 % interval 3.22 to 19.2 %)"
3.16227766017e+22,0.173469387755,"Training compute 10²² to 10²³ FLOP: collaboration 18.4 % (9 of 49)"
3.16227766017e+22,0.622448979592,"Training compute 10²² to 10²³ FLOP: industry only 71.4 % (35 of 49)"
3.16227766017e+22,0.989795918368,"Training compute 10²² to 10²³ FLOP: other 2.04 % (1 of 49)"
3.16227766017e+23,0.02,"Training compute 10²³ to 10²⁴ FLOP: academic only 4 % (1 of 25, 95 % interval 0.71 to 19.5 %)"
3.16227766017e+23,0.08,"Training compute 10²³ to 10²⁴ FLOP: collaboration 8 % (2 of 25)"
3.16227766017e+23,0.56,"Training compute 10²³ to 10²⁴ FLOP: industry only 88 % (22 of 25)"
3.16227766017e+24,0.0714285714285,"Training compute 10²⁴ to 10²⁵ FLOP: collaboration 14.3 % (1 of 7)"
3.16227766017e+24,0.571428571429,"Training compute 10²⁴ to 10²⁵ FLOP: industry only 85.7 % (6 of 7)"
31.6227766017,0.5,"Training compute 10¹ to 10² FLOP: industry only 100 % (1 of 1)"
3162.27766017,0.5,"Training compute 10³ to 10⁴ FLOP: academic only 100 % (1 of 1, 95 % interval 20.7 to 100 %)"
316227.766017,0.5,"Training compute 10⁵ to 10⁶ FLOP: academic only 100 % (1 of 1, 95 % interval 20.7 to 100 %)"
3162277.66017,0.166666666667,"Training compute 10⁶ to 10⁷ FLOP: academic only 33.3 % (1 of 3, 95 % interval 6.15 to 79.2 %)"
3162277.66017,0.666666666666,"Training compute 10⁶ to 10⁷ FLOP: industry only 66.7 % (2 of 3)"
31622776.6017,0.25,"Training compute 10⁷ to 10⁸ FLOP: industry only 50 % (1 of 2)"
31622776.6017,0.75,"Training compute 10⁷ to 10⁸ FLOP: other 50 % (1 of 2)"
3162277660.17,0.5,"Training compute 10⁹ to 10¹⁰ FLOP: academic only 100 % (3 of 3, 95 % interval 43.9 to 100 %)"
316227766017,0.333333333334,"Training compute 10¹¹ to 10¹² FLOP: academic only 66.7 % (2 of 3, 95 % interval 20.8 to 93.9 %)"
316227766017,0.833333333334,"Training compute 10¹¹ to 10¹² FLOP: industry only 33.3 % (1 of 3)"
3.16227766017e+12,0.125,"Training compute 10¹² to 10¹³ FLOP: academic only 25 % (1 of 4, 95 % interval 4.56 to 69.9 %)"
3.16227766017e+12,0.625,"Training compute 10¹² to 10¹³ FLOP: industry only 75 % (3 of 4)"
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
     data using (log_middle(a3('training_flop_from'), a3('training_flop_to'))):(1):(strcol('n')) with labels offset screen 0, 0.01515 font 'Arial,8.00' textcolor rgb '#222222', \
     $a_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

# Panel b
set lmargin at screen 0.10800
set rmargin at screen 0.78027
set bmargin at screen 0.14073
set tmargin at screen 0.41338
unset logscale x
unset logscale y
set xrange [2009.5:2022.5]
set yrange [0:1]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01188 ('2010' 2010, '' 2011 1, '2012' 2012, '' 2013 1, '2014' 2014, '' 2015 1, '2016' 2016, '' 2017 1, '2018' 2018, '' 2019 1, '2020' 2020, '' 2021 1, '2022' 2022)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00984, 0 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
set object rectangle from screen 0.10800, 0.87902 to screen 0.13272, 0.89569 front fillcolor rgb '#0072B2' fillstyle solid noborder
set object rectangle from screen 0.35807, 0.87902 to screen 0.38279, 0.89569 front fillcolor rgb '#E69F00' fillstyle solid noborder
set object rectangle from screen 0.59119, 0.87902 to screen 0.61591, 0.89569 front fillcolor rgb '#D55E00' fillstyle solid noborder
set object rectangle from screen 0.81815, 0.87902 to screen 0.84287, 0.89569 front fillcolor rgb '#999999' fillstyle solid noborder
set arrow from screen 0.70944, 0.18268 to screen 0.80274, 0.18268 nohead front linewidth 0.67 linecolor rgb '#F0C566'
set arrow from screen 0.70944, 0.35745 to screen 0.80274, 0.35745 nohead front linewidth 0.67 linecolor rgb '#E69E66'
set arrow from screen 0.70944, 0.15471 to screen 0.80274, 0.15471 nohead front linewidth 0.67 linecolor rgb '#66AAD1'
set label 'Academic only' at screen 0.14396, 0.88735 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Collaboration' at screen 0.39403, 0.88735 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Industry only' at screen 0.62715, 0.88735 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Other' at screen 0.85411, 0.88735 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Training compute (FLOP)' at screen 0.53996, 0.51549 center font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Share of models (%)' at screen 0.02788, 0.69726 center rotate by 90 font 'Arial,9.33' textcolor rgb '#222222' front
set label 'a' at screen 0.01124, 0.91992 left font 'Arial:Bold,12.00' textcolor rgb '#222222' front
set label 'Notable models by training compute' at screen 0.05056, 0.91992 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'n =' at screen 0.09227, 0.84873 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Share of large-scale models (%)' at screen 0.02788, 0.27706 center rotate by 90 font 'Arial,9.33' textcolor rgb '#222222' front
set label 'b' at screen 0.01124, 0.46791 left font 'Arial:Bold,12.00' textcolor rgb '#222222' front
set label 'Large-scale models (top quartile of their time) by year' at screen 0.05056, 0.46791 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'n =' at screen 0.09227, 0.42853 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Collaboration' at screen 0.80836, 0.18268 left font 'Arial,9.33' textcolor rgb '#B87F00' front
set label 'Industry only' at screen 0.80836, 0.35745 left font 'Arial,9.33' textcolor rgb '#AA4B00' front
set label 'Academic only' at screen 0.80836, 0.15471 left font 'Arial,9.33' textcolor rgb '#005B8E' front
set label 'Paper: 65 %' at screen 0.17319, 0.33060 left font 'Arial,8.00' textcolor rgb '#004063' front
set label 'Paper: 10 %' at screen 0.54214, 0.18064 left font 'Arial,8.00' textcolor rgb '#004063' front
set label 'Paper: 81 %' at screen 0.63860, 0.39346 left font 'Arial,8.00' textcolor rgb '#773500' front
set label 'Paper: 20 %' at screen 0.20112, 0.20791 left font 'Arial,8.00' textcolor rgb '#815900' front
set label 'Source: Epoch AI, all machine learning systems, June 2025. n = 350 notable models with' at screen 0.01124, 0.09414 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'training compute, until 2022-12-31; 81 of them at or above the 75th percentile of those' at screen 0.01124, 0.07490 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'published within ± 0.5 year, in a wider window where these are fewer than 8 (47 models are' at screen 0.01124, 0.05567 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'not ranked). Paler: n < 5. Lines: three-year centred windows; dots: single years. Whiskers' at screen 0.01124, 0.03643 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'and band: 95 % Wilson interval of the academic-only share. Dashed: the paper’s shares.' at screen 0.01124, 0.01719 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Academic-only teams made 50 % of large-scale models in' at screen 0.01124, 0.98339 left font 'Arial:Bold,10.67' textcolor rgb '#222222' front
set label '2010–2013, and 5.1 % in 2020–2022' at screen 0.01124, 0.95774 left font 'Arial:Bold,10.67' textcolor rgb '#222222' front
$b_labels << EOD
x,y,label
2010,0,"2010, three-year window: collaboration 0 % (0 of 1)"
2011,0,"2011, three-year window: collaboration 0 % (0 of 2)"
2012,0.2,"2012, three-year window: collaboration 20 % (1 of 5)"
2013,0.125,"2013, three-year window: collaboration 12.5 % (1 of 8)"
2014,0.2,"2014, three-year window: collaboration 20 % (2 of 10)"
2015,0.0909090909091,"2015, three-year window: collaboration 9.09 % (1 of 11)"
2016,0.142857142857,"2016, three-year window: collaboration 14.3 % (2 of 14)"
2017,0.111111111111,"2017, three-year window: collaboration 11.1 % (2 of 18)"
2018,0.24,"2018, three-year window: collaboration 24 % (6 of 25)"
2019,0.192307692308,"2019, three-year window: collaboration 19.2 % (5 of 26)"
2020,0.222222222222,"2020, three-year window: collaboration 22.2 % (8 of 36)"
2021,0.153846153846,"2021, three-year window: collaboration 15.4 % (6 of 39)"
2010,0,"2010, three-year window: industry only 0 % (0 of 1)"
2011,0.5,"2011, three-year window: industry only 50 % (1 of 2)"
2012,0.4,"2012, three-year window: industry only 40 % (2 of 5)"
2013,0.5,"2013, three-year window: industry only 50 % (4 of 8)"
2014,0.5,"2014, three-year window: industry only 50 % (5 of 10)"
2015,0.727272727273,"2015, three-year window: industry only 72.7 % (8 of 11)"
2016,0.714285714286,"2016, three-year window: industry only 71.4 % (10 of 14)"
2017,0.777777777778,"2017, three-year window: industry only 77.8 % (14 of 18)"
2018,0.72,"2018, three-year window: industry only 72 % (18 of 25)"
2019,0.769230769231,"2019, three-year window: industry only 76.9 % (20 of 26)"
2020,0.75,"2020, three-year window: industry only 75 % (27 of 36)"
2021,0.794871794872,"2021, three-year window: industry only 79.5 % (31 of 39)"
2010,1,"2010, three-year window: academic only 100 % (1 of 1, 95 % interval 20.7 to 100 %)"
2011,0.5,"2011, three-year window: academic only 50 % (1 of 2, 95 % interval 9.45 to 90.5 %)"
2012,0.4,"2012, three-year window: academic only 40 % (2 of 5, 95 % interval 11.8 to 76.9 %)"
2013,0.375,"2013, three-year window: academic only 37.5 % (3 of 8, 95 % interval 13.7 to 69.4 %)"
2014,0.3,"2014, three-year window: academic only 30 % (3 of 10, 95 % interval 10.8 to 60.3 %)"
2015,0.181818181818,"2015, three-year window: academic only 18.2 % (2 of 11, 95 % interval 5.14 to 47.7 %)"
2016,0.142857142857,"2016, three-year window: academic only 14.3 % (2 of 14, 95 % interval 4.01 to 39.9 %)"
2017,0.111111111111,"2017, three-year window: academic only 11.1 % (2 of 18, 95 % interval 3.1 to 32.8 %)"
2018,0.04,"2018, three-year window: academic only 4 % (1 of 25, 95 % interval 0.71 to 19.5 %)"
2019,0.0384615384615,"2019, three-year window: academic only 3.85 % (1 of 26, 95 % interval 0.682 to 18.9 %)"
2020,0.0277777777778,"2020, three-year window: academic only 2.78 % (1 of 36, 95 % interval 0.492 to 14.2 %)"
2021,0.0512820512821,"2021, three-year window: academic only 5.13 % (2 of 39, 95 % interval 1.42 to 16.9 %)"
2016,0,"2016, single year: collaboration 0 % (0 of 5)"
2017,0.166666666667,"2017, single year: collaboration 16.7 % (1 of 6)"
2018,0.142857142857,"2018, single year: collaboration 14.3 % (1 of 7)"
2019,0.333333333333,"2019, single year: collaboration 33.3 % (4 of 12)"
2020,0,"2020, single year: collaboration 0 % (0 of 7)"
2021,0.235294117647,"2021, single year: collaboration 23.5 % (4 of 17)"
2022,0.133333333333,"2022, single year: collaboration 13.3 % (2 of 15)"
2016,0.8,"2016, single year: industry only 80 % (4 of 5)"
2017,0.666666666667,"2017, single year: industry only 66.7 % (4 of 6)"
2018,0.857142857143,"2018, single year: industry only 85.7 % (6 of 7)"
2019,0.666666666667,"2019, single year: industry only 66.7 % (8 of 12)"
2020,0.857142857143,"2020, single year: industry only 85.7 % (6 of 7)"
2021,0.764705882353,"2021, single year: industry only 76.5 % (13 of 17)"
2022,0.8,"2022, single year: industry only 80 % (12 of 15)"
2016,0.2,"2016, single year: academic only 20 % (1 of 5, 95 % interval 3.62 to 62.4 %)"
2017,0.166666666667,"2017, single year: academic only 16.7 % (1 of 6, 95 % interval 3.01 to 56.4 %)"
2018,0,"2018, single year: academic only 0 % (0 of 7, 95 % interval 0 to 35.4 %)"
2019,0,"2019, single year: academic only 0 % (0 of 12, 95 % interval 0 to 24.2 %)"
2020,0.142857142857,"2020, single year: academic only 14.3 % (1 of 7, 95 % interval 2.57 to 51.3 %)"
2021,0,"2021, single year: academic only 0 % (0 of 17, 95 % interval 0 to 18.4 %)"
2022,0.0666666666667,"2022, single year: academic only 6.67 % (1 of 15, 95 % interval 1.19 to 29.8 %)"
EOD
b1(c) = strcol('panel') eq 'b' && cell('n') >= 1 && strcol('series') eq 'three years' ? cell(c) : NaN
b2(c) = strcol('panel') eq 'b' && cell('n') >= 5 && strcol('series') eq 'three years' ? cell(c) : NaN
b3(c) = strcol('panel') eq 'b' && cell('n') >= 5 && strcol('series') eq 'year' ? cell(c) : NaN
b4(c) = strcol('panel') eq 'b' && cell('n') >= 1 && strcol('series') eq 'year' ? cell(c) : NaN
plot data using (b1('place')):(b1('academic_only_share_low')):(b1('academic_only_share_high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#EDF5F9', \
     data using (b1('place')):(b1('collaboration_share')) with lines linewidth 1.28 linecolor rgb '#F5D999', \
     data using (b1('place')):(b1('industry_only_share')) with lines linewidth 1.28 linecolor rgb '#EEBF99', \
     data using (b1('place')):(b1('academic_only_share')) with lines linewidth 1.28 linecolor rgb '#99C7E0', \
     data using (b2('place')):(b2('academic_only_share_low')):(b2('academic_only_share_high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     '+' every ::0::0 using (2009.6):(0.65):(3.8):(0) with vectors nohead linewidth 1.07 dashtype (6,4) linecolor rgb '#005B8E', \
     '+' every ::0::0 using (2019.6):(0.1):(2.8):(0) with vectors nohead linewidth 1.07 dashtype (6,4) linecolor rgb '#005B8E', \
     '+' every ::0::0 using (2021.2):(0.81):(1.2):(0) with vectors nohead linewidth 1.07 dashtype (6,4) linecolor rgb '#AA4B00', \
     '+' every ::0::0 using (2011.6):(0.2):(10.8):(0) with vectors nohead linewidth 1.07 dashtype (6,4) linecolor rgb '#B87F00', \
     data using (b2('place')):(b2('collaboration_share')) with lines linewidth 1.60 linecolor rgb '#E69F00', \
     data using (b2('place')):(b2('industry_only_share')) with lines linewidth 1.60 linecolor rgb '#D55E00', \
     data using (b2('place')):(b2('academic_only_share')) with lines linewidth 1.60 linecolor rgb '#0072B2', \
     data using (b3('place')):(b3('collaboration_share')) with points pointtype 7 pointsize 0.533 linecolor rgb '#F0C566', \
     data using (b3('place')):(b3('industry_only_share')) with points pointtype 7 pointsize 0.533 linecolor rgb '#E69E66', \
     data using (b3('place')):(b3('academic_only_share')) with points pointtype 7 pointsize 0.533 linecolor rgb '#66AAD1', \
     data using (b4('place')):(1):(strcol('n')) with labels offset screen 0, 0.01515 font 'Arial,8.00' textcolor rgb '#222222', \
     $b_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

unset multiplot
set output
