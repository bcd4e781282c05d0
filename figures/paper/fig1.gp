# gnuplot fig1.gp, in the folder of fig1.csv, writes fig1.svg
set terminal svg enhanced rounded name 'fig1' size 336, 456 font 'Arial,8.00' background '#FFFFFF'
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
set multiplot

# Panel a
set lmargin at screen 0.10800
set rmargin at screen 0.97191
set bmargin at screen 0.59715
set tmargin at screen 0.89556
set logscale x
unset logscale y
set xrange [9.99999:1.000001e+25]
set yrange [0:1]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01300 ('' 10 1, '10^{2}' 100, '' 1000 1, '10^{4}' 10000, '' 100000 1, '10^{6}' 1000000, '' 10000000 1, '10^{8}' 100000000, '' 1000000000 1, '10^{10}' 10000000000, '' 100000000000 1, '10^{12}' 1e+12, '' 1e+13 1, '10^{14}' 1e+14, '' 1e+15 1, '10^{16}' 1e+16, '' 1e+17 1, '10^{18}' 1e+18, '' 1e+19 1, '10^{20}' 1e+20, '' 1e+21 1, '10^{22}' 1e+22, '' 1e+23 1, '10^{24}' 1e+24, '' 1e+25 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00984, 0 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set border 2 linewidth 0.67 linecolor rgb '#222222'
unset grid
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
     data using (log_middle(a3('training_flop_from'), a3('training_flop_to'))):(1):(strcol('n')) with labels offset screen 0, 0.01658 font 'Arial,8.00' textcolor rgb '#222222'

# Panel b
set lmargin at screen 0.10800
set rmargin at screen 0.78027
set bmargin at screen 0.15452
set tmargin at screen 0.45293
unset logscale x
unset logscale y
set xrange [1999.5:2022.5]
set yrange [0:1]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01300 ('2000' 2000, '' 2001 1, '' 2002 1, '' 2003 1, '' 2004 1, '2005' 2005, '' 2006 1, '' 2007 1, '' 2008 1, '' 2009 1, '2010' 2010, '' 2011 1, '' 2012 1, '' 2013 1, '' 2014 1, '2015' 2015, '' 2016 1, '' 2017 1, '' 2018 1, '' 2019 1, '2020' 2020, '' 2021 1, '' 2022 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00984, 0 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
set object rectangle from screen 0.10800, 0.93120 to screen 0.13272, 0.94944 front fillcolor rgb '#0072B2' fillstyle solid noborder
set object rectangle from screen 0.35807, 0.93120 to screen 0.38279, 0.94944 front fillcolor rgb '#E69F00' fillstyle solid noborder
set object rectangle from screen 0.59119, 0.93120 to screen 0.61591, 0.94944 front fillcolor rgb '#D55E00' fillstyle solid noborder
set object rectangle from screen 0.81815, 0.93120 to screen 0.84287, 0.94944 front fillcolor rgb '#999999' fillstyle solid noborder
set arrow from screen 0.74316, 0.20043 to screen 0.80274, 0.20043 nohead front linewidth 0.67 linecolor rgb '#F0C566'
set arrow from screen 0.74316, 0.39171 to screen 0.80274, 0.39171 nohead front linewidth 0.67 linecolor rgb '#E69E66'
set arrow from screen 0.74316, 0.16982 to screen 0.80274, 0.16982 nohead front linewidth 0.67 linecolor rgb '#66AAD1'
set label 'n =' at screen 0.09227, 0.91214 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Academic only' at screen 0.14396, 0.94032 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Collaboration' at screen 0.39403, 0.94032 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Industry only' at screen 0.62715, 0.94032 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Other' at screen 0.85411, 0.94032 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'n =' at screen 0.09227, 0.46950 right font 'Arial,7.33' textcolor rgb '#222222' front
set label 'Collaboration' at screen 0.80836, 0.20043 left font 'Arial,9.33' textcolor rgb '#B87F00' front
set label 'Industry only' at screen 0.80836, 0.39171 left font 'Arial,9.33' textcolor rgb '#AA4B00' front
set label 'Academic only' at screen 0.80836, 0.16982 left font 'Arial,9.33' textcolor rgb '#005B8E' front
set label 'Training compute (FLOP)' at screen 0.53996, 0.54742 center font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Share of models (%)' at screen 0.02788, 0.74636 center rotate by 90 font 'Arial,9.33' textcolor rgb '#222222' front
set label 'a' at screen 0.01124, 0.97513 left font 'Arial:Bold,12.00' textcolor rgb '#222222' front
set label 'Notable models by training compute' at screen 0.05056, 0.97513 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Share of large-scale models (%)' at screen 0.02788, 0.30372 center rotate by 90 font 'Arial,9.33' textcolor rgb '#222222' front
set label 'b' at screen 0.01124, 0.50266 left font 'Arial:Bold,12.00' textcolor rgb '#222222' front
set label 'Large-scale models (top quartile of their time) by year' at screen 0.05056, 0.50266 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: Epoch AI, all machine learning systems, June 2025. n = 350 notable models with training' at screen 0.01124, 0.09514 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'compute, until 2022-12-31; 81 of them at or above the 75th percentile of those published within' at screen 0.01124, 0.07584 left font 'Arial,7.33' textcolor rgb '#666666' front
set label '± 0.5 year, in a wider window where these are fewer than 8 (47 models are not ranked). Paler: n < 5.' at screen 0.01124, 0.05654 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'Lines: three-year centred windows; dots: single years. Whiskers and band: 95 % Wilson interval of' at screen 0.01124, 0.03724 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'the academic-only share.' at screen 0.01124, 0.01794 left font 'Arial,7.33' textcolor rgb '#666666' front
b1(c) = strcol('panel') eq 'b' && cell('n') >= 1 && strcol('series') eq 'three years' ? cell(c) : NaN
b2(c) = strcol('panel') eq 'b' && cell('n') >= 5 && strcol('series') eq 'three years' ? cell(c) : NaN
b3(c) = strcol('panel') eq 'b' && cell('n') >= 5 && strcol('series') eq 'year' ? cell(c) : NaN
b4(c) = strcol('panel') eq 'b' && cell('n') >= 1 && strcol('series') eq 'year' ? cell(c) : NaN
plot data using (b1('year')):(b1('academic_only_share_low')):(b1('academic_only_share_high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#EDF5F9', \
     data using (b1('year')):(b1('collaboration_share')) with lines linewidth 1.28 linecolor rgb '#F5D999', \
     data using (b1('year')):(b1('industry_only_share')) with lines linewidth 1.28 linecolor rgb '#EEBF99', \
     data using (b1('year')):(b1('academic_only_share')) with lines linewidth 1.28 linecolor rgb '#99C7E0', \
     data using (b2('year')):(b2('academic_only_share_low')):(b2('academic_only_share_high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     data using (b2('year')):(b2('collaboration_share')) with lines linewidth 1.60 linecolor rgb '#E69F00', \
     data using (b2('year')):(b2('industry_only_share')) with lines linewidth 1.60 linecolor rgb '#D55E00', \
     data using (b2('year')):(b2('academic_only_share')) with lines linewidth 1.60 linecolor rgb '#0072B2', \
     data using (b3('year')):(b3('collaboration_share')) with points pointtype 7 pointsize 0.533 linecolor rgb '#F0C566', \
     data using (b3('year')):(b3('industry_only_share')) with points pointtype 7 pointsize 0.533 linecolor rgb '#E69E66', \
     data using (b3('year')):(b3('academic_only_share')) with points pointtype 7 pointsize 0.533 linecolor rgb '#66AAD1', \
     data using (b4('year')):(1):(strcol('n')) with labels offset screen 0, 0.01658 font 'Arial,7.33' textcolor rgb '#222222'

unset multiplot
set output
