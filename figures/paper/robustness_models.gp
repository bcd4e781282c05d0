# gnuplot robustness_models.gp, in the folder of robustness_models.csv, writes robustness_models.svg
set terminal svg enhanced rounded name 'robustness_models' size 692, 631 font 'Arial,8.00' background '#FFFFFF'
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
set bmargin at screen 0.68860
set tmargin at screen 0.89226
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
0,0.65,"Figure 1: academic only, 2010–2013, published value: 65 %"
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
rows2(c) = strcol('headline') eq 'fig1.top_quartile_academic_only_share_2010_2013' && strcol('series') eq 'published' ? cell(c) : NaN
rows3(c) = strcol('headline') eq 'fig1.top_quartile_academic_only_share_2010_2013' && strcol('series') eq 'default' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     data using (rows2('place')):(rows2('estimate')) with lines linewidth 1.07 linecolor rgb '#D55E00', \
     data using (rows1('place')):(rows1('estimate')) with lines linewidth 1.60 linecolor rgb '#0072B2', \
     data using (rows3('place')):(rows3('estimate')) with points pointtype 7 pointsize 1.000 linecolor rgb '#222222', \
     $panel_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

# The panel
set lmargin at screen 0.26776
set rmargin at screen 0.59016
set bmargin at screen 0.53286
set tmargin at screen 0.67063
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [0:10]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00940 ('lowest' 0, 'highest' 1)
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
set bmargin at screen 0.68860
set tmargin at screen 0.89226
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
0,0.1,"Figure 1: academic only, 2020–2022, published value: 10 %"
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
rows2(c) = strcol('headline') eq 'fig1.top_quartile_academic_only_share_2020_2022' && strcol('series') eq 'published' ? cell(c) : NaN
rows3(c) = strcol('headline') eq 'fig1.top_quartile_academic_only_share_2020_2022' && strcol('series') eq 'default' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     data using (rows2('place')):(rows2('estimate')) with lines linewidth 1.07 linecolor rgb '#D55E00', \
     data using (rows1('place')):(rows1('estimate')) with lines linewidth 1.60 linecolor rgb '#0072B2', \
     data using (rows3('place')):(rows3('estimate')) with points pointtype 7 pointsize 1.000 linecolor rgb '#222222', \
     $panel_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

# The panel
set lmargin at screen 0.65574
set rmargin at screen 0.97814
set bmargin at screen 0.53286
set tmargin at screen 0.67063
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [0:10]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00940 ('lowest' 0, 'highest' 1)
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
set bmargin at screen 0.25731
set tmargin at screen 0.46097
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
0,0.81,"Figure 1: industry only, 2022, published value: 81 %"
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
rows2(c) = strcol('headline') eq 'fig1.top_quartile_industry_only_share_2022' && strcol('series') eq 'published' ? cell(c) : NaN
rows3(c) = strcol('headline') eq 'fig1.top_quartile_industry_only_share_2022' && strcol('series') eq 'default' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     data using (rows2('place')):(rows2('estimate')) with lines linewidth 1.07 linecolor rgb '#D55E00', \
     data using (rows1('place')):(rows1('estimate')) with lines linewidth 1.60 linecolor rgb '#0072B2', \
     data using (rows3('place')):(rows3('estimate')) with points pointtype 7 pointsize 1.000 linecolor rgb '#222222', \
     $panel_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

# The panel
set lmargin at screen 0.26776
set rmargin at screen 0.59016
set bmargin at screen 0.08779
set tmargin at screen 0.23934
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [0:11]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00940 ('lowest' 0, 'highest' 1)
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
set bmargin at screen 0.25731
set tmargin at screen 0.46097
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
0,0.2,"Figure 1: collaborations since 2012, published value: 20 %"
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
rows2(c) = strcol('headline') eq 'fig1.top_quartile_collaboration_share_since_2012' && strcol('series') eq 'published' ? cell(c) : NaN
rows3(c) = strcol('headline') eq 'fig1.top_quartile_collaboration_share_since_2012' && strcol('series') eq 'default' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     data using (rows2('place')):(rows2('estimate')) with lines linewidth 1.07 linecolor rgb '#D55E00', \
     data using (rows1('place')):(rows1('estimate')) with lines linewidth 1.60 linecolor rgb '#0072B2', \
     data using (rows3('place')):(rows3('estimate')) with points pointtype 7 pointsize 1.000 linecolor rgb '#222222', \
     $panel_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

# The panel
set lmargin at screen 0.65574
set rmargin at screen 0.97814
set bmargin at screen 0.08779
set tmargin at screen 0.23934
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [0:11]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00940 ('lowest' 0, 'highest' 1)
unset ytics
set border 0 linewidth 0.67 linecolor rgb '#222222'
unset grid
set object rectangle from screen 0.26776, 0.95156 to screen 0.27978, 0.96474 front fillcolor rgb '#0072B2' fillstyle solid noborder
set object rectangle from screen 0.36088, 0.95156 to screen 0.37290, 0.96474 front fillcolor rgb '#D55E00' fillstyle solid noborder
set object rectangle from screen 0.45401, 0.95156 to screen 0.46603, 0.96474 front fillcolor rgb '#222222' fillstyle solid noborder
set label 'Figure 1: academic only, 2010–2013 (%)' at screen 0.26776, 0.92580 left font 'Arial,9.33' textcolor rgb '#222222' front
set label '8 specifications' at screen 0.26776, 0.90783 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'paper 65 %' at screen 0.27322, 0.84085 left font 'Arial:Bold,8.00' textcolor rgb '#AA4B00' front
set label 'models until' at screen 0.01093, 0.66374 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label '2022-12-31' at screen 0.25683, 0.66374 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'today' at screen 0.25683, 0.64996 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'highly cited by' at screen 0.01093, 0.63618 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label 'the data''s flag' at screen 0.25683, 0.63618 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'cohort percentile' at screen 0.25683, 0.62241 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'contemporaries (years)' at screen 0.01093, 0.60863 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label '0.5' at screen 0.25683, 0.60863 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '0.25' at screen 0.25683, 0.59485 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '1' at screen 0.25683, 0.58108 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '2' at screen 0.25683, 0.56730 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'least contemporaries' at screen 0.01093, 0.55352 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label '8' at screen 0.25683, 0.55352 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '0' at screen 0.25683, 0.53974 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'Figure 1: academic only, 2020–2022 (%)' at screen 0.65574, 0.92580 left font 'Arial,9.33' textcolor rgb '#222222' front
set label '12 specifications' at screen 0.65574, 0.90783 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'paper 10 %' at screen 0.66120, 0.80342 left font 'Arial:Bold,8.00' textcolor rgb '#AA4B00' front
set label 'Figure 1: industry only, 2022 (%)' at screen 0.26776, 0.49452 left font 'Arial,9.33' textcolor rgb '#222222' front
set label '7 specifications' at screen 0.26776, 0.47655 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'paper 81 %' at screen 0.27322, 0.40425 left font 'Arial:Bold,8.00' textcolor rgb '#AA4B00' front
set label 'models until' at screen 0.01093, 0.23245 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label '2022-12-31' at screen 0.25683, 0.23245 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'today' at screen 0.25683, 0.21868 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'highly cited by' at screen 0.01093, 0.20490 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label 'the data''s flag' at screen 0.25683, 0.20490 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'cohort percentile' at screen 0.25683, 0.19112 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'contemporaries (years)' at screen 0.01093, 0.17735 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label '0.5' at screen 0.25683, 0.17735 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '0.25' at screen 0.25683, 0.16357 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '1' at screen 0.25683, 0.14979 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '2' at screen 0.25683, 0.13601 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'calendar year' at screen 0.25683, 0.12224 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'least contemporaries' at screen 0.01093, 0.10846 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label '8' at screen 0.25683, 0.10846 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '0' at screen 0.25683, 0.09468 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'Figure 1: collaborations since 2012 (%)' at screen 0.65574, 0.49452 left font 'Arial,9.33' textcolor rgb '#222222' front
set label '27 specifications' at screen 0.65574, 0.47655 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'paper 20 %' at screen 0.66120, 0.38067 left font 'Arial:Bold,8.00' textcolor rgb '#AA4B00' front
set label 'Estimates' at screen 0.28525, 0.95815 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Published' at screen 0.37837, 0.95815 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Default' at screen 0.47150, 0.95815 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: Epoch AI, all machine learning systems, June 2025. Estimates of all specifications in ascending order, each once; band: their 95 % intervals (of 2.5 % that reach furthest to either side the ends are cut at' at screen 0.00546, 0.02691 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'the panel''s edge). Below: where along the curve each choice is made; the height of a strip is how often, relative to where it is made most. Joint p: how often a median as far from 0 would come without any effect.' at screen 0.00546, 0.01296 left font 'Arial,7.33' textcolor rgb '#666666' front
set label '2 of the paper’s 4 values lie within the range that other choices give' at screen 0.00546, 0.98686 left font 'Arial:Bold,10.67' textcolor rgb '#222222' front
rows1(c) = strcol('headline') eq 'fig1.top_quartile_collaboration_share_since_2012' && strcol('series') eq 'choice_even' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig1.top_quartile_collaboration_share_since_2012' && strcol('series') eq 'choice_odd' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#595959', \
     data using (rows2('place')):(rows2('low')):(rows2('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#4095C5'

unset multiplot
set output
