# gnuplot robustness_models.gp, in the folder of robustness_models.csv, writes robustness_models.svg
set terminal svg enhanced rounded name 'robustness_models' size 692, 651 font 'Arial,8.00' background '#FFFFFF'
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
set clip two
set multiplot

# The panel
set lmargin at screen 0.26776
set rmargin at screen 0.46084
set bmargin at screen 0.69811
set tmargin at screen 0.89555
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [0:0.920142451532]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '20' 0.2, '40' 0.4, '60' 0.6, '80' 0.8)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
0,0,"Figure 1: academic only, 2010–2013, one of the specifications, highly_cited=cohort_percentile: 0 % (95 % interval 0 to 65.8 %)"
0.142857142857,0.25,"Figure 1: academic only, 2010–2013, one of the specifications, highly_cited=cohort_percentile; window=0.25; min_contemporaries=0: 25 % (95 % interval 4.56 to 69.9 %)"
0.285714285714,0.333333333333,"Figure 1: academic only, 2010–2013, one of the specifications, window=2: 33.3 % (95 % interval 6.15 to 79.2 %)"
0.428571428571,0.5,"Figure 1: academic only, 2010–2013, one of the specifications: 50 % (95 % interval 18.8 to 81.2 %)"
0.571428571429,0.5,"Figure 1: academic only, 2010–2013, one of the specifications, window=0.25; min_contemporaries=0: 50 % (95 % interval 21.5 to 78.5 %)"
0.714285714286,0.5,"Figure 1: academic only, 2010–2013, one of the specifications, window=1: 50 % (95 % interval 15 to 85 %)"
0.857142857143,0.571428571429,"Figure 1: academic only, 2010–2013, one of the specifications, min_contemporaries=0: 57.1 % (95 % interval 25 to 84.2 %)"
1,0.6,"Figure 1: academic only, 2010–2013, one of the specifications, window=0.25: 60 % (95 % interval 23.1 to 88.2 %)"
0.428571428571,0.5,"Figure 1: academic only, 2010–2013, default specification: 50 %"
EOD
rows1(c) = strcol('headline') eq 'fig1.top_quartile_academic_only_share_2010_2013' && strcol('series') eq 'curve' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig1.top_quartile_academic_only_share_2010_2013' && strcol('series') eq 'default' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     '+' every ::0::0 using (0):(0.65):(1):(0) with vectors nohead linewidth 1.07 dashtype (6,4) linecolor rgb '#CC79A7', \
     data using (rows1('place')):(rows1('estimate')) with lines linewidth 1.60 linecolor rgb '#0072B2', \
     data using (rows2('place')):(rows2('estimate')) with points pointtype 7 pointsize 1.000 linecolor rgb '#222222', \
     $panel_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

# The panel
set lmargin at screen 0.26776
set rmargin at screen 0.46084
set bmargin at screen 0.53378
set tmargin at screen 0.68069
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [0:11]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00911 ('lowest' 0, 'highest' 1)
unset ytics
set border 0 linewidth 0.67 linecolor rgb '#222222'
unset grid
rows1(c) = strcol('headline') eq 'fig1.top_quartile_academic_only_share_2010_2013' && strcol('series') eq 'choice_even' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig1.top_quartile_academic_only_share_2010_2013' && strcol('series') eq 'choice_odd' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#595959', \
     data using (rows2('place')):(rows2('low')):(rows2('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#4095C5'

# The panel
set lmargin at screen 0.52641
set rmargin at screen 0.71949
set bmargin at screen 0.69811
set tmargin at screen 0.89555
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [0:0.191353703254]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '5' 0.05, '10' 0.1, '15' 0.15)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
0,0.0243902439024,"Figure 1: academic only, 2020–2022, one of the specifications, window=2: 2.44 % (95 % interval 0.432 to 12.6 %)"
0.0909090909091,0.025641025641,"Figure 1: academic only, 2020–2022, one of the specifications, highly_cited=cohort_percentile; window=2: 2.56 % (95 % interval 0.454 to 13.2 %)"
0.181818181818,0.0263157894737,"Figure 1: academic only, 2020–2022, one of the specifications, window=1: 2.63 % (95 % interval 0.466 to 13.5 %)"
0.272727272727,0.027027027027,"Figure 1: academic only, 2020–2022, one of the specifications, highly_cited=cohort_percentile; window=1: 2.7 % (95 % interval 0.479 to 13.8 %)"
0.363636363636,0.0277777777778,"Figure 1: academic only, 2020–2022, one of the specifications, until=2100-12-31; window=2: 2.78 % (95 % interval 0.492 to 14.2 %)"
0.454545454545,0.030303030303,"Figure 1: academic only, 2020–2022, one of the specifications, until=2100-12-31; highly_cited=cohort_percentile; window=2: 3.03 % (95 % interval 0.537 to 15.3 %)"
0.545454545455,0.047619047619,"Figure 1: academic only, 2020–2022, one of the specifications, window=0.25: 4.76 % (95 % interval 1.32 to 15.8 %)"
0.636363636364,0.0487804878049,"Figure 1: academic only, 2020–2022, one of the specifications, until=2100-12-31; highly_cited=cohort_percentile; window=0.25: 4.88 % (95 % interval 1.35 to 16.1 %)"
0.727272727273,0.05,"Figure 1: academic only, 2020–2022, one of the specifications, highly_cited=cohort_percentile; window=0.25: 5 % (95 % interval 1.38 to 16.5 %)"
0.818181818182,0.0512820512821,"Figure 1: academic only, 2020–2022, one of the specifications: 5.13 % (95 % interval 1.42 to 16.9 %)"
0.909090909091,0.0526315789474,"Figure 1: academic only, 2020–2022, one of the specifications, highly_cited=cohort_percentile: 5.26 % (95 % interval 1.46 to 17.3 %)"
1,0.0697674418605,"Figure 1: academic only, 2020–2022, one of the specifications, until=2100-12-31; window=0.25: 6.98 % (95 % interval 2.4 to 18.6 %)"
0.818181818182,0.0512820512821,"Figure 1: academic only, 2020–2022, default specification: 5.13 %"
EOD
rows1(c) = strcol('headline') eq 'fig1.top_quartile_academic_only_share_2020_2022' && strcol('series') eq 'curve' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig1.top_quartile_academic_only_share_2020_2022' && strcol('series') eq 'default' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     '+' every ::0::0 using (0):(0.1):(1):(0) with vectors nohead linewidth 1.07 dashtype (6,4) linecolor rgb '#CC79A7', \
     data using (rows1('place')):(rows1('estimate')) with lines linewidth 1.60 linecolor rgb '#0072B2', \
     data using (rows2('place')):(rows2('estimate')) with points pointtype 7 pointsize 1.000 linecolor rgb '#222222', \
     $panel_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

# The panel
set lmargin at screen 0.52641
set rmargin at screen 0.71949
set bmargin at screen 0.53378
set tmargin at screen 0.68069
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [0:11]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00911 ('lowest' 0, 'highest' 1)
unset ytics
set border 0 linewidth 0.67 linecolor rgb '#222222'
unset grid
rows1(c) = strcol('headline') eq 'fig1.top_quartile_academic_only_share_2020_2022' && strcol('series') eq 'choice_even' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig1.top_quartile_academic_only_share_2020_2022' && strcol('series') eq 'choice_odd' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#595959', \
     data using (rows2('place')):(rows2('low')):(rows2('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#4095C5'

# The panel
set lmargin at screen 0.78506
set rmargin at screen 0.97814
set bmargin at screen 0.69811
set tmargin at screen 0.89555
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [0.48624940182:0.962132760292]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('50' 0.5, '60' 0.6, '70' 0.7, '80' 0.8, '90' 0.9)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
0,0.75,"Figure 1: industry only, 2022, one of the specifications, until=2100-12-31; window=0.25: 75 % (95 % interval 50.5 to 89.8 %)"
0.166666666667,0.785714285714,"Figure 1: industry only, 2022, one of the specifications, window=calendar_year: 78.6 % (95 % interval 52.4 to 92.4 %)"
0.333333333333,0.789473684211,"Figure 1: industry only, 2022, one of the specifications, until=2100-12-31; window=1: 78.9 % (95 % interval 56.7 to 91.5 %)"
0.5,0.8,"Figure 1: industry only, 2022, one of the specifications: 80 % (95 % interval 54.8 to 93 %)"
0.666666666667,0.8125,"Figure 1: industry only, 2022, one of the specifications, until=2100-12-31; highly_cited=cohort_percentile; window=0.25: 81.2 % (95 % interval 57 to 93.4 %)"
0.833333333333,0.818181818182,"Figure 1: industry only, 2022, one of the specifications, window=2: 81.8 % (95 % interval 61.5 to 92.7 %)"
1,0.833333333333,"Figure 1: industry only, 2022, one of the specifications, window=1: 83.3 % (95 % interval 60.8 to 94.2 %)"
0.5,0.8,"Figure 1: industry only, 2022, default specification: 80 %"
EOD
rows1(c) = strcol('headline') eq 'fig1.top_quartile_industry_only_share_2022' && strcol('series') eq 'curve' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig1.top_quartile_industry_only_share_2022' && strcol('series') eq 'default' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     '+' every ::0::0 using (0):(0.81):(1):(0) with vectors nohead linewidth 1.07 dashtype (6,4) linecolor rgb '#CC79A7', \
     data using (rows1('place')):(rows1('estimate')) with lines linewidth 1.60 linecolor rgb '#0072B2', \
     data using (rows2('place')):(rows2('estimate')) with points pointtype 7 pointsize 1.000 linecolor rgb '#222222', \
     $panel_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

# The panel
set lmargin at screen 0.78506
set rmargin at screen 0.97814
set bmargin at screen 0.53378
set tmargin at screen 0.68069
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [0:11]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00911 ('lowest' 0, 'highest' 1)
unset ytics
set border 0 linewidth 0.67 linecolor rgb '#222222'
unset grid
rows1(c) = strcol('headline') eq 'fig1.top_quartile_industry_only_share_2022' && strcol('series') eq 'choice_even' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig1.top_quartile_industry_only_share_2022' && strcol('series') eq 'choice_odd' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#595959', \
     data using (rows2('place')):(rows2('low')):(rows2('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#4095C5'

# The panel
set lmargin at screen 0.26776
set rmargin at screen 0.46084
set bmargin at screen 0.26666
set tmargin at screen 0.46409
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [0.61633537643:0.922620352453]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('70' 0.7, '80' 0.8, '90' 0.9)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
0,0.728260869565,"Figure 1: industry only since 2017, one of the specifications, until=2100-12-31; window=0.25; min_contemporaries=0: 72.8 % (95 % interval 63 to 80.9 %)"
0.0416666666667,0.731182795699,"Figure 1: industry only since 2017, one of the specifications, until=2100-12-31; window=0.25: 73.1 % (95 % interval 63.3 to 81.1 %)"
0.0833333333333,0.746268656716,"Figure 1: industry only since 2017, one of the specifications, window=0.25: 74.6 % (95 % interval 63.1 to 83.5 %)"
0.125,0.756097560976,"Figure 1: industry only since 2017, one of the specifications, until=2100-12-31; highly_cited=cohort_percentile; window=0.25; min_contemporaries=0: 75.6 % (95 % interval 65.3 to 83.6 %)"
0.166666666667,0.758620689655,"Figure 1: industry only since 2017, one of the specifications, highly_cited=cohort_percentile; window=0.25; min_contemporaries=0: 75.9 % (95 % interval 63.5 to 85 %)"
0.208333333333,0.759036144578,"Figure 1: industry only since 2017, one of the specifications, until=2100-12-31; window=2: 75.9 % (95 % interval 65.7 to 83.8 %)"
0.25,0.764705882353,"Figure 1: industry only since 2017, one of the specifications, until=2100-12-31: 76.5 % (95 % interval 66.4 to 84.2 %)"
0.291666666667,0.765625,"Figure 1: industry only since 2017, one of the specifications: 76.6 % (95 % interval 64.9 to 85.3 %)"
0.333333333333,0.768292682927,"Figure 1: industry only since 2017, one of the specifications, until=2100-12-31; highly_cited=cohort_percentile; window=0.25: 76.8 % (95 % interval 66.6 to 84.6 %)"
0.375,0.771428571429,"Figure 1: industry only since 2017, one of the specifications, until=2100-12-31; highly_cited=cohort_percentile; window=2: 77.1 % (95 % interval 66 to 85.4 %)"
0.416666666667,0.771929824561,"Figure 1: industry only since 2017, one of the specifications, highly_cited=cohort_percentile; window=0.25: 77.2 % (95 % interval 64.8 to 86.2 %)"
0.458333333333,0.776315789474,"Figure 1: industry only since 2017, one of the specifications, until=2100-12-31; highly_cited=cohort_percentile: 77.6 % (95 % interval 67.1 to 85.5 %)"
0.5,0.781818181818,"Figure 1: industry only since 2017, one of the specifications, highly_cited=cohort_percentile: 78.2 % (95 % interval 65.6 to 87.1 %)"
0.541666666667,0.783333333333,"Figure 1: industry only since 2017, one of the specifications, window=2: 78.3 % (95 % interval 66.4 to 86.9 %)"
0.583333333333,0.795918367347,"Figure 1: industry only since 2017, one of the specifications, highly_cited=cohort_percentile; window=2: 79.6 % (95 % interval 66.4 to 88.5 %)"
0.625,0.802325581395,"Figure 1: industry only since 2017, one of the specifications, until=2100-12-31; window=1: 80.2 % (95 % interval 70.6 to 87.3 %)"
0.666666666667,0.8125,"Figure 1: industry only since 2017, one of the specifications, window=calendar_year: 81.2 % (95 % interval 70 to 88.9 %)"
0.708333333333,0.813333333333,"Figure 1: industry only since 2017, one of the specifications, until=2100-12-31; highly_cited=cohort_percentile; window=1: 81.3 % (95 % interval 71.1 to 88.5 %)"
0.75,0.818181818182,"Figure 1: industry only since 2017, one of the specifications, highly_cited=cohort_percentile; window=calendar_year: 81.8 % (95 % interval 69.7 to 89.8 %)"
0.791666666667,0.819277108434,"Figure 1: industry only since 2017, one of the specifications, until=2100-12-31; window=calendar_year: 81.9 % (95 % interval 72.3 to 88.7 %)"
0.833333333333,0.823529411765,"Figure 1: industry only since 2017, one of the specifications, until=2100-12-31; window=calendar_year; min_contemporaries=0: 82.4 % (95 % interval 72.9 to 89 %)"
0.875,0.825396825397,"Figure 1: industry only since 2017, one of the specifications, window=1: 82.5 % (95 % interval 71.4 to 90 %)"
0.916666666667,0.830188679245,"Figure 1: industry only since 2017, one of the specifications, highly_cited=cohort_percentile; window=1: 83 % (95 % interval 70.8 to 90.8 %)"
0.958333333333,0.842105263158,"Figure 1: industry only since 2017, one of the specifications, until=2100-12-31; highly_cited=cohort_percentile; window=calendar_year: 84.2 % (95 % interval 74.4 to 90.7 %)"
1,0.846153846154,"Figure 1: industry only since 2017, one of the specifications, until=2100-12-31; highly_cited=cohort_percentile; window=calendar_year; min_contemporaries=0: 84.6 % (95 % interval 75 to 91 %)"
0.291666666667,0.765625,"Figure 1: industry only since 2017, default specification: 76.6 %"
EOD
rows1(c) = strcol('headline') eq 'fig1.top_quartile_industry_only_share_since_2017' && strcol('series') eq 'curve' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig1.top_quartile_industry_only_share_since_2017' && strcol('series') eq 'default' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     data using (rows1('place')):(rows1('estimate')) with lines linewidth 1.60 linecolor rgb '#0072B2', \
     data using (rows2('place')):(rows2('estimate')) with points pointtype 7 pointsize 1.000 linecolor rgb '#222222', \
     $panel_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

# The panel
set lmargin at screen 0.26776
set rmargin at screen 0.46084
set bmargin at screen 0.10232
set tmargin at screen 0.24924
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [0:11]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00911 ('lowest' 0, 'highest' 1)
unset ytics
set border 0 linewidth 0.67 linecolor rgb '#222222'
unset grid
rows1(c) = strcol('headline') eq 'fig1.top_quartile_industry_only_share_since_2017' && strcol('series') eq 'choice_even' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig1.top_quartile_industry_only_share_since_2017' && strcol('series') eq 'choice_odd' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#595959', \
     data using (rows2('place')):(rows2('low')):(rows2('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#4095C5'

# The panel
set lmargin at screen 0.52641
set rmargin at screen 0.71949
set bmargin at screen 0.26666
set tmargin at screen 0.46409
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [0.0455521243743:0.319152329953]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('5' 0.05, '10' 0.1, '15' 0.15, '20' 0.2, '25' 0.25, '30' 0.3)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
0,0.1125,"Figure 1: collaborations since 2012, one of the specifications, until=2100-12-31; highly_cited=cohort_percentile; window=calendar_year: 11.2 % (95 % interval 6.03 to 20 %)"
0.0384615384615,0.114754098361,"Figure 1: collaborations since 2012, one of the specifications, highly_cited=cohort_percentile; window=1: 11.5 % (95 % interval 5.67 to 21.8 %)"
0.0769230769231,0.116279069767,"Figure 1: collaborations since 2012, one of the specifications, until=2100-12-31; highly_cited=cohort_percentile; window=calendar_year; min_contemporaries=0: 11.6 % (95 % interval 6.44 to 20.1 %)"
0.115384615385,0.118644067797,"Figure 1: collaborations since 2012, one of the specifications, highly_cited=cohort_percentile; window=calendar_year: 11.9 % (95 % interval 5.87 to 22.5 %)"
0.153846153846,0.126984126984,"Figure 1: collaborations since 2012, one of the specifications, highly_cited=cohort_percentile; window=calendar_year; min_contemporaries=0: 12.7 % (95 % interval 6.58 to 23.1 %)"
0.192307692308,0.132530120482,"Figure 1: collaborations since 2012, one of the specifications, until=2100-12-31; highly_cited=cohort_percentile; window=1: 13.3 % (95 % interval 7.56 to 22.2 %)"
0.230769230769,0.136363636364,"Figure 1: collaborations since 2012, one of the specifications, highly_cited=cohort_percentile; window=0.25: 13.6 % (95 % interval 7.34 to 23.9 %)"
0.269230769231,0.139240506329,"Figure 1: collaborations since 2012, one of the specifications, window=calendar_year; min_contemporaries=0: 13.9 % (95 % interval 7.96 to 23.2 %)"
0.307692307692,0.14,"Figure 1: collaborations since 2012, one of the specifications, until=2100-12-31; window=calendar_year; min_contemporaries=0: 14 % (95 % interval 8.53 to 22.1 %)"
0.346153846154,0.140625,"Figure 1: collaborations since 2012, one of the specifications, highly_cited=cohort_percentile: 14.1 % (95 % interval 7.58 to 24.6 %)"
0.384615384615,0.142857142857,"Figure 1: collaborations since 2012, one of the specifications, window=1: 14.3 % (95 % interval 8.17 to 23.8 %)"
0.423076923077,0.142857142857,"Figure 1: collaborations since 2012, one of the specifications, highly_cited=cohort_percentile; window=2: 14.3 % (95 % interval 7.42 to 25.7 %)"
0.5,0.150684931507,"Figure 1: collaborations since 2012, one of the specifications, window=2: 15.1 % (95 % interval 8.63 to 25 %)"
0.538461538462,0.151515151515,"Figure 1: collaborations since 2012, one of the specifications, highly_cited=cohort_percentile; window=0.25; min_contemporaries=0: 15.2 % (95 % interval 8.44 to 25.7 %)"
0.576923076923,0.152941176471,"Figure 1: collaborations since 2012, one of the specifications, until=2100-12-31; highly_cited=cohort_percentile: 15.3 % (95 % interval 9.16 to 24.4 %)"
0.615384615385,0.153846153846,"Figure 1: collaborations since 2012, one of the specifications, until=2100-12-31; highly_cited=cohort_percentile; window=0.25: 15.4 % (95 % interval 9.39 to 24.2 %)"
0.653846153846,0.16,"Figure 1: collaborations since 2012, one of the specifications, until=2100-12-31; window=1: 16 % (95 % interval 10.1 to 24.4 %)"
0.692307692308,0.166666666667,"Figure 1: collaborations since 2012, one of the specifications, until=2100-12-31; highly_cited=cohort_percentile; window=0.25; min_contemporaries=0: 16.7 % (95 % interval 10.4 to 25.7 %)"
0.730769230769,0.175,"Figure 1: collaborations since 2012, one of the specifications: 17.5 % (95 % interval 10.7 to 27.3 %)"
0.769230769231,0.178217821782,"Figure 1: collaborations since 2012, one of the specifications, until=2100-12-31: 17.8 % (95 % interval 11.6 to 26.4 %)"
0.807692307692,0.182926829268,"Figure 1: collaborations since 2012, one of the specifications, window=0.25: 18.3 % (95 % interval 11.4 to 28 %)"
0.846153846154,0.194444444444,"Figure 1: collaborations since 2012, one of the specifications, until=2100-12-31; window=0.25: 19.4 % (95 % interval 13.1 to 27.9 %)"
0.884615384615,0.194805194805,"Figure 1: collaborations since 2012, one of the specifications, until=2100-12-31; highly_cited=cohort_percentile; window=2: 19.5 % (95 % interval 12.2 to 29.7 %)"
0.923076923077,0.197916666667,"Figure 1: collaborations since 2012, one of the specifications, until=2100-12-31; window=2: 19.8 % (95 % interval 13.1 to 28.9 %)"
1,0.216981132075,"Figure 1: collaborations since 2012, one of the specifications, until=2100-12-31; window=0.25; min_contemporaries=0: 21.7 % (95 % interval 14.9 to 30.5 %)"
0.730769230769,0.175,"Figure 1: collaborations since 2012, default specification: 17.5 %"
EOD
rows1(c) = strcol('headline') eq 'fig1.top_quartile_collaboration_share_since_2012' && strcol('series') eq 'curve' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig1.top_quartile_collaboration_share_since_2012' && strcol('series') eq 'default' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     '+' every ::0::0 using (0):(0.2):(1):(0) with vectors nohead linewidth 1.07 dashtype (6,4) linecolor rgb '#CC79A7', \
     data using (rows1('place')):(rows1('estimate')) with lines linewidth 1.60 linecolor rgb '#0072B2', \
     data using (rows2('place')):(rows2('estimate')) with points pointtype 7 pointsize 1.000 linecolor rgb '#222222', \
     $panel_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

# The panel
set lmargin at screen 0.52641
set rmargin at screen 0.71949
set bmargin at screen 0.10232
set tmargin at screen 0.24924
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [0:11]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00911 ('lowest' 0, 'highest' 1)
unset ytics
set border 0 linewidth 0.67 linecolor rgb '#222222'
unset grid
rows1(c) = strcol('headline') eq 'fig1.top_quartile_collaboration_share_since_2012' && strcol('series') eq 'choice_even' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig1.top_quartile_collaboration_share_since_2012' && strcol('series') eq 'choice_odd' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#595959', \
     data using (rows2('place')):(rows2('low')):(rows2('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#4095C5'

# The panel
set lmargin at screen 0.78506
set rmargin at screen 0.97814
set bmargin at screen 0.26666
set tmargin at screen 0.46409
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [-0.879931569762:0.218279179347]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−80' -0.8, '−60' -0.6, '−40' -0.4, '−20' -0.2, '0' 0, '20' 0.2)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
0,-0.552380952381,"Figure 1: academic change, one of the specifications, window=0.25: −55.2 pp (95 % interval −83.7 to −16.7 pp)"
0.0434782608696,-0.53023255814,"Figure 1: academic change, one of the specifications, until=2100-12-31; window=0.25: −53 pp (95 % interval −81.6 to −14.3 pp)"
0.0869565217391,-0.520146520147,"Figure 1: academic change, one of the specifications, min_contemporaries=0: −52 pp (95 % interval −79.3 to −17.8 pp)"
0.130434782609,-0.474358974359,"Figure 1: academic change, one of the specifications, until=2100-12-31; window=1: −47.4 pp (95 % interval −82.5 to −10.9 pp)"
0.173913043478,-0.473684210526,"Figure 1: academic change, one of the specifications, window=1: −47.4 pp (95 % interval −82.4 to −10.7 pp)"
0.217391304348,-0.452380952381,"Figure 1: academic change, one of the specifications, window=0.25; min_contemporaries=0: −45.2 pp (95 % interval −73.9 to −14.7 pp)"
0.260869565217,-0.448717948718,"Figure 1: academic change, one of the specifications: −44.9 pp (95 % interval −76.3 to −11.5 pp)"
0.304347826087,-0.43023255814,"Figure 1: academic change, one of the specifications, until=2100-12-31; window=0.25; min_contemporaries=0: −43 pp (95 % interval −71.9 to −12.3 pp)"
0.347826086957,-0.308943089431,"Figure 1: academic change, one of the specifications, window=2: −30.9 pp (95 % interval −76.8 to −1.87 pp)"
0.391304347826,-0.30701754386,"Figure 1: academic change, one of the specifications, until=2100-12-31; highly_cited=cohort_percentile; window=1; min_contemporaries=0: −30.7 pp (95 % interval −76.7 to −1.43 pp)"
0.434782608696,-0.306306306306,"Figure 1: academic change, one of the specifications, highly_cited=cohort_percentile; window=1; min_contemporaries=0: −30.6 pp (95 % interval −76.6 to −1.26 pp)"
0.478260869565,-0.305555555556,"Figure 1: academic change, one of the specifications, until=2100-12-31; window=2: −30.6 pp (95 % interval −76.5 to −1.08 pp)"
0.521739130435,-0.283333333333,"Figure 1: academic change, one of the specifications, until=2100-12-31; highly_cited=cohort_percentile; window=calendar_year; min_contemporaries=0: −28.3 pp (95 % interval −74.4 to 1.18 pp)"
0.565217391304,-0.282051282051,"Figure 1: academic change, one of the specifications, window=calendar_year: −28.2 pp (95 % interval −74.3 to 1.41 pp)"
0.608695652174,-0.280701754386,"Figure 1: academic change, one of the specifications, highly_cited=cohort_percentile; min_contemporaries=0: −28.1 pp (95 % interval −74.1 to 1.65 pp)"
0.652173913043,-0.201219512195,"Figure 1: academic change, one of the specifications, until=2100-12-31; highly_cited=cohort_percentile; window=0.25; min_contemporaries=0: −20.1 pp (95 % interval −65.2 to 3.22 pp)"
0.695652173913,-0.2,"Figure 1: academic change, one of the specifications, highly_cited=cohort_percentile; window=0.25; min_contemporaries=0: −20 pp (95 % interval −65.1 to 3.46 pp)"
0.739130434783,0.025641025641,"Figure 1: academic change, one of the specifications, highly_cited=cohort_percentile; window=2: 2.56 pp (95 % interval −63.2 to 13.2 pp)"
0.782608695652,0.0263157894737,"Figure 1: academic change, one of the specifications, until=2100-12-31; highly_cited=cohort_percentile; window=1: 2.63 pp (95 % interval −63.2 to 13.5 pp)"
0.826086956522,0.027027027027,"Figure 1: academic change, one of the specifications, highly_cited=cohort_percentile; window=1: 2.7 pp (95 % interval −63.1 to 13.8 pp)"
0.869565217391,0.030303030303,"Figure 1: academic change, one of the specifications, until=2100-12-31; highly_cited=cohort_percentile; window=2: 3.03 pp (95 % interval −62.8 to 15.3 pp)"
0.913043478261,0.0487804878049,"Figure 1: academic change, one of the specifications, until=2100-12-31; highly_cited=cohort_percentile; window=0.25: 4.88 pp (95 % interval −61 to 16.1 pp)"
0.95652173913,0.05,"Figure 1: academic change, one of the specifications, highly_cited=cohort_percentile; window=0.25: 5 pp (95 % interval −60.9 to 16.5 pp)"
1,0.0526315789474,"Figure 1: academic change, one of the specifications, highly_cited=cohort_percentile: 5.26 pp (95 % interval −60.6 to 17.3 pp)"
0.260869565217,-0.448717948718,"Figure 1: academic change, default specification: −44.9 pp"
EOD
rows1(c) = strcol('headline') eq 'fig1.top_quartile_academic_only_share_2020_2022_less_2010_2013' && strcol('series') eq 'curve' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig1.top_quartile_academic_only_share_2020_2022_less_2010_2013' && strcol('series') eq 'default' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     '+' every ::0::0 using (0):(-0.55):(1):(0) with vectors nohead linewidth 1.07 dashtype (6,4) linecolor rgb '#CC79A7', \
     data using (rows1('place')):(rows1('estimate')) with lines linewidth 1.60 linecolor rgb '#0072B2', \
     data using (rows2('place')):(rows2('estimate')) with points pointtype 7 pointsize 1.000 linecolor rgb '#222222', \
     $panel_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

# The panel
set lmargin at screen 0.78506
set rmargin at screen 0.97814
set bmargin at screen 0.10232
set tmargin at screen 0.24924
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [0:11]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00911 ('lowest' 0, 'highest' 1)
unset ytics
set border 0 linewidth 0.67 linecolor rgb '#222222'
unset grid
set object rectangle from screen 0.26776, 0.95304 to screen 0.27978, 0.96582 front fillcolor rgb '#0072B2' fillstyle solid noborder
set object rectangle from screen 0.36088, 0.95304 to screen 0.37290, 0.96582 front fillcolor rgb '#222222' fillstyle solid noborder
set label 'Figure 1: academic only, 2010–2013 (%)' at screen 0.26776, 0.92807 left font 'Arial,9.33' textcolor rgb '#222222' front
set label '8 specifications' at screen 0.26776, 0.91065 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Paper: 65 %' at screen 0.39446, 0.84728 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label 'models until' at screen 0.01093, 0.67402 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label '2022-12-31' at screen 0.25683, 0.67402 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'today' at screen 0.25683, 0.66066 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'highly cited by' at screen 0.01093, 0.64730 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label 'the data''s flag' at screen 0.25683, 0.64730 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'cohort percentile' at screen 0.25683, 0.63395 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'contemporaries (years)' at screen 0.01093, 0.62059 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label '0.5' at screen 0.25683, 0.62059 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '0.25' at screen 0.25683, 0.60724 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '1' at screen 0.25683, 0.59388 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '2' at screen 0.25683, 0.58052 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'calendar year' at screen 0.25683, 0.56717 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'least contemporaries' at screen 0.01093, 0.55381 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label '8' at screen 0.25683, 0.55381 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '0' at screen 0.25683, 0.54046 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'Figure 1: academic only, 2020–2022 (%)' at screen 0.52641, 0.92807 left font 'Arial,9.33' textcolor rgb '#222222' front
set label '12 specifications' at screen 0.52641, 0.91065 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Paper: 10 %' at screen 0.65311, 0.81099 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label 'Figure 1: industry only, 2022 (%)' at screen 0.78506, 0.92807 left font 'Arial,9.33' textcolor rgb '#222222' front
set label '7 specifications' at screen 0.78506, 0.91065 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Paper: 81 %' at screen 0.84633, 0.84213 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label 'Figure 1: industry only since 2017 (%)' at screen 0.26776, 0.49661 left font 'Arial,9.33' textcolor rgb '#222222' front
set label '25 specifications' at screen 0.26776, 0.47919 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'models until' at screen 0.01093, 0.24256 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label '2022-12-31' at screen 0.25683, 0.24256 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'today' at screen 0.25683, 0.22920 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'highly cited by' at screen 0.01093, 0.21585 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label 'the data''s flag' at screen 0.25683, 0.21585 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'cohort percentile' at screen 0.25683, 0.20249 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'contemporaries (years)' at screen 0.01093, 0.18913 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label '0.5' at screen 0.25683, 0.18913 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '0.25' at screen 0.25683, 0.17578 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '1' at screen 0.25683, 0.16242 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '2' at screen 0.25683, 0.14907 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'calendar year' at screen 0.25683, 0.13571 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'least contemporaries' at screen 0.01093, 0.12235 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label '8' at screen 0.25683, 0.12235 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '0' at screen 0.25683, 0.10900 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'Figure 1: collaborations since 2012 (%)' at screen 0.52641, 0.49661 left font 'Arial,9.33' textcolor rgb '#222222' front
set label '27 specifications' at screen 0.52641, 0.47919 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Paper: 20 %' at screen 0.63933, 0.38781 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label 'Figure 1: academic change (pp)' at screen 0.78506, 0.49661 left font 'Arial,9.33' textcolor rgb '#222222' front
set label '24 specifications' at screen 0.78506, 0.47919 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Paper: −55 pp' at screen 0.90243, 0.33567 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label 'Estimates' at screen 0.28525, 0.95943 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Default' at screen 0.37837, 0.95943 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: Epoch AI, all machine learning systems, June 2025. Estimates of all specifications in ascending order, each once; band: their 95 % intervals (the 2.5 % that reach furthest to either side' at screen 0.00546, 0.04268 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'are cut off at the panel''s edge). Below: where along the curve each choice is made; the height of a strip is how often, relative to where it is made most. Joint p: how often a median as far from 0' at screen 0.00546, 0.02793 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'would come without any effect.' at screen 0.00546, 0.01318 left font 'Arial,8.00' textcolor rgb '#666666' front
set label '3 of the paper’s 5 values lie within the range that other choices give' at screen 0.00546, 0.98726 left font 'Arial:Bold,10.67' textcolor rgb '#222222' front
rows1(c) = strcol('headline') eq 'fig1.top_quartile_academic_only_share_2020_2022_less_2010_2013' && strcol('series') eq 'choice_even' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig1.top_quartile_academic_only_share_2020_2022_less_2010_2013' && strcol('series') eq 'choice_odd' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#595959', \
     data using (rows2('place')):(rows2('low')):(rows2('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#4095C5'

unset multiplot
set output
