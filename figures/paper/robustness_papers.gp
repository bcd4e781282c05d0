# gnuplot robustness_papers.gp, in the folder of robustness_papers.csv, writes robustness_papers.svg
set terminal svg enhanced rounded name 'robustness_papers' size 692, 422 font 'Arial,8.00' background '#FFFFFF'
set output 'robustness_papers.svg'
set encoding utf8
set datafile separator comma
set datafile columnheaders
data = 'robustness_papers.csv'
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
set rmargin at screen 0.97814
set bmargin at screen 0.53461
set tmargin at screen 0.83898
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [-1.60168284964:0.195339842337]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−1.5' -1.5, '−1.0' -1, '−0.5' -0.5, '0.0' 0)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
0,-0.509073670896,"Table 1: fraction of authors from industry, one of the specifications, census_choice=only_companies; year_dummies=no; year_left_out=2019: −0.509 (95 % interval −0.7 to −0.318)"
0.0383275261324,-0.474063395346,"Table 1: fraction of authors from industry, one of the specifications, census_choice=only_companies; n_authors=log; year_dummies=no; year_left_out=2018: −0.474 (95 % interval −0.656 to −0.292)"
0.0801393728223,-0.447618201801,"Table 1: fraction of authors from industry, one of the specifications, census_choice=joined; n_authors=log; year_left_out=2018: −0.448 (95 % interval −0.629 to −0.266)"
0.118466898955,-0.419835569307,"Table 1: fraction of authors from industry, one of the specifications, census_choice=joined; n_authors=log; year_left_out=2019: −0.42 (95 % interval −0.606 to −0.233)"
0.160278745645,-0.400948398688,"Table 1: fraction of authors from industry, one of the specifications, table1_population=all; census_choice=joined; year_dummies=no; year_left_out=2018: −0.401 (95 % interval −0.574 to −0.228)"
0.198606271777,-0.387758228841,"Table 1: fraction of authors from industry, one of the specifications, census_choice=joined; n_authors=log; year_dummies=no; year_left_out=2017: −0.388 (95 % interval −0.557 to −0.218)"
0.240418118467,-0.374640747502,"Table 1: fraction of authors from industry, one of the specifications, n_authors=log; year_dummies=no: −0.375 (95 % interval −0.532 to −0.217)"
0.282229965157,-0.362874029178,"Table 1: fraction of authors from industry, one of the specifications, table1_population=all; census_choice=only_companies; n_authors=log; year_left_out=2018: −0.363 (95 % interval −0.542 to −0.183)"
0.331010452962,-0.345793141891,"Table 1: fraction of authors from industry, one of the specifications, table1_population=all; census_choice=only_companies; year_dummies=no: −0.346 (95 % interval −0.51 to −0.182)"
0.372822299652,-0.333603553704,"Table 1: fraction of authors from industry, one of the specifications, census_choice=only_companies; n_authors=log; year_dummies=no; year_left_out=2021: −0.334 (95 % interval −0.528 to −0.139)"
0.411149825784,-0.321668870741,"Table 1: fraction of authors from industry, one of the specifications, table1_population=all; census_choice=joined; year_dummies=no; year_left_out=2017: −0.322 (95 % interval −0.486 to −0.157)"
0.452961672474,-0.312554966264,"Table 1: fraction of authors from industry, one of the specifications, census_choice=only_companies; n_authors=none; year_dummies=no; year_left_out=2019: −0.313 (95 % interval −0.495 to −0.13)"
0.494773519164,-0.299469701736,"Table 1: fraction of authors from industry, one of the specifications, table1_population=all; n_authors=log; year_dummies=no: −0.299 (95 % interval −0.453 to −0.146)"
0.533101045296,-0.291637904686,"Table 1: fraction of authors from industry, one of the specifications, table1_population=all; census_choice=shares; n_authors=log; year_dummies=no; year_left_out=2017: −0.292 (95 % interval −0.459 to −0.124)"
0.574912891986,-0.283150530292,"Table 1: fraction of authors from industry, one of the specifications, table1_population=all: −0.283 (95 % interval −0.44 to −0.127)"
0.613240418118,-0.269223061644,"Table 1: fraction of authors from industry, one of the specifications, table1_population=all; census_choice=shares; year_dummies=no; year_left_out=2021: −0.269 (95 % interval −0.458 to −0.0806)"
0.665505226481,-0.250325560042,"Table 1: fraction of authors from industry, one of the specifications, census_choice=only_companies; n_authors=none; year_left_out=2021: −0.25 (95 % interval −0.443 to −0.0574)"
0.703832752613,-0.23792014936,"Table 1: fraction of authors from industry, one of the specifications, table1_population=all; census_choice=shares; year_left_out=2020: −0.238 (95 % interval −0.431 to −0.0449)"
0.745644599303,-0.224900457843,"Table 1: fraction of authors from industry, one of the specifications, table1_population=all; census_choice=only_companies; n_authors=log; year_left_out=2020: −0.225 (95 % interval −0.421 to −0.0291)"
0.787456445993,-0.197081149272,"Table 1: fraction of authors from industry, one of the specifications, census_choice=joined; n_authors=none; year_left_out=2017: −0.197 (95 % interval −0.365 to −0.0296)"
0.825783972125,-0.171511624345,"Table 1: fraction of authors from industry, one of the specifications, census_choice=shares; n_authors=none; year_left_out=2020: −0.172 (95 % interval −0.365 to 0.022)"
0.867595818815,-0.158664199777,"Table 1: fraction of authors from industry, one of the specifications, table1_population=all; census_choice=only_companies; n_authors=none; year_dummies=no; year_left_out=2019: −0.159 (95 % interval −0.335 to 0.0179)"
0.905923344948,-0.109694173704,"Table 1: fraction of authors from industry, one of the specifications, table1_population=all; n_authors=none; year_dummies=no: −0.11 (95 % interval −0.257 to 0.0375)"
0.947735191638,-0.0746191927121,"Table 1: fraction of authors from industry, one of the specifications, table1_population=all; census_choice=only_companies; n_authors=none; year_dummies=no; year_left_out=2017: −0.0746 (95 % interval −0.239 to 0.0893)"
1,-0.0200174893146,"Table 1: fraction of authors from industry, one of the specifications, table1_population=all; n_authors=none; year_left_out=2020: −0.02 (95 % interval −0.198 to 0.158)"
0.313588850174,-0.351171777414,"Table 1: fraction of authors from industry, default specification: −0.351"
EOD
rows1(c) = strcol('headline') eq 'table1.frac_industry' && strcol('series') eq 'curve' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'table1.frac_industry' && strcol('series') eq 'default' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     '+' every ::0::0 using (0):(-1.52):(1):(0) with vectors nohead linewidth 1.07 dashtype (6,4) linecolor rgb '#CC79A7', \
     data using (rows1('place')):(rows1('estimate')) with lines linewidth 1.60 linecolor rgb '#0072B2', \
     data using (rows2('place')):(rows2('estimate')) with points pointtype 7 pointsize 1.000 linecolor rgb '#222222', \
     $panel_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

# The panel
set lmargin at screen 0.26776
set rmargin at screen 0.97814
set bmargin at screen 0.15773
set tmargin at screen 0.50776
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [0:17]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01404 ('lowest' 0, 'highest' 1)
unset ytics
set border 0 linewidth 0.67 linecolor rgb '#222222'
unset grid
set object rectangle from screen 0.26776, 0.92761 to screen 0.27978, 0.94730 front fillcolor rgb '#0072B2' fillstyle solid noborder
set object rectangle from screen 0.36088, 0.92761 to screen 0.37290, 0.94730 front fillcolor rgb '#222222' fillstyle solid noborder
set label 'Table 1: fraction of authors from industry' at screen 0.26776, 0.88911 left font 'Arial,9.33' textcolor rgb '#222222' front
set label '288 specifications, joint p 0.001' at screen 0.26776, 0.86226 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Paper: −1.52' at screen 0.90886, 0.56340 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label 'papers' at screen 0.01093, 0.49746 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label 'experimental' at screen 0.25683, 0.49746 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'all' at screen 0.25683, 0.47687 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'industry authors by' at screen 0.01093, 0.45628 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label 'any company' at screen 0.25683, 0.45628 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'shares' at screen 0.25683, 0.43569 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'only companies' at screen 0.25683, 0.41511 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'joined' at screen 0.25683, 0.39452 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'number of authors' at screen 0.01093, 0.37393 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label 'linear' at screen 0.25683, 0.37393 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'log' at screen 0.25683, 0.35334 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'none' at screen 0.25683, 0.33275 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'year effects' at screen 0.01093, 0.31216 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label 'yes' at screen 0.25683, 0.31216 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'no' at screen 0.25683, 0.29157 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'year left out' at screen 0.01093, 0.27098 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label 'none' at screen 0.25683, 0.27098 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '2017' at screen 0.25683, 0.25039 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '2018' at screen 0.25683, 0.22980 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '2019' at screen 0.25683, 0.20921 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '2020' at screen 0.25683, 0.18862 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '2021' at screen 0.25683, 0.16803 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'Estimates' at screen 0.28525, 0.93746 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Default' at screen 0.37837, 0.93746 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: Reproducibility index joined with author lists. Estimates of all specifications in ascending order, each once; band: their 95 % intervals (the 2.5 % that reach furthest to either side are cut' at screen 0.00546, 0.06580 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'off at the panel''s edge). Below: where along the curve each choice is made; the height of a strip is how often, relative to where it is made most. Joint p: how often a median as far from 0 would' at screen 0.00546, 0.04306 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'come without any effect.' at screen 0.00546, 0.02032 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'The paper’s value lies outside the range that other choices give' at screen 0.00546, 0.98037 left font 'Arial:Bold,10.67' textcolor rgb '#222222' front
rows1(c) = strcol('headline') eq 'table1.frac_industry' && strcol('series') eq 'choice_even' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'table1.frac_industry' && strcol('series') eq 'choice_odd' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#595959', \
     data using (rows2('place')):(rows2('low')):(rows2('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#4095C5'

unset multiplot
set output
