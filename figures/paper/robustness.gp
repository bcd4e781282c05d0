# gnuplot robustness.gp, in the folder of robustness.csv, writes robustness.svg
set terminal svg enhanced rounded name 'robustness' size 692, 1005 font 'Arial,8.00' background '#FFFFFF'
set output 'robustness.svg'
set encoding utf8
set datafile separator comma
set datafile columnheaders
data = 'robustness.csv'
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
set rmargin at screen 0.37049
set bmargin at screen 0.78188
set tmargin at screen 0.90977
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [-0.273486862042:0.233198403114]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−0.2' -0.2, '−0.1' -0.1, '0.0' 0, '0.1' 0.1, '0.2' 0.2)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
0,-0.14776625942,"Figure 3: slope, pooled, one of the specifications, terms=half 144: −0.148 (95 % interval −0.238 to −0.0572)"
0.0403409090909,-0.086328736759,"Figure 3: slope, pooled, one of the specifications, variant=matching=independent; topics_n=15: −0.0863 (95 % interval −0.228 to 0.0557)"
0.0806818181818,-0.0707108725037,"Figure 3: slope, pooled, one of the specifications, variant=academic_set=education+government; topics_n=15; score=per_100_tokens; share_among=all: −0.0707 (95 % interval −0.247 to 0.105)"
0.121212121212,-0.0625412846845,"Figure 3: slope, pooled, one of the specifications, variant=matching=independent; topics_n=30: −0.0625 (95 % interval −0.144 to 0.0193)"
0.161553030303,-0.0541378038447,"Figure 3: slope, pooled, one of the specifications, terms=without Megatron: −0.0541 (95 % interval −0.18 to 0.0716)"
0.201893939394,-0.0473059792251,"Figure 3: slope, pooled, one of the specifications, variant=strict_team=yes; years=2013-2021; topics_n=15; score=per_100_tokens: −0.0473 (95 % interval −0.175 to 0.0806)"
0.242424242424,-0.0403573506164,"Figure 3: slope, pooled, one of the specifications, topics_n=all; score=per_100_tokens; share_among=academic_and_industry: −0.0404 (95 % interval −0.0875 to 0.00682)"
0.282765151515,-0.0317976469081,"Figure 3: slope, pooled, one of the specifications, variant=academic_set=education+nonprofit; score=per_100_tokens; share_among=academic_and_industry: −0.0318 (95 % interval −0.163 to 0.0997)"
0.333333333333,-0.0219760077887,"Figure 3: slope, pooled, one of the specifications, variant=ambiguous=drop; years=2013-2021; topics_n=15; score=presence; share_among=academic_and_industry: −0.022 (95 % interval −0.23 to 0.186)"
0.373674242424,-0.0169462827311,"Figure 3: slope, pooled, one of the specifications, variant=topics_per_work=one; years=2013-2021; topics_n=15; score_over=known; cell_weights=works: −0.0169 (95 % interval −0.11 to 0.0764)"
0.414015151515,-0.0120823354909,"Figure 3: slope, pooled, one of the specifications, variant=matching=independent; years=2012-2020; topics_n=15; share_among=academic_and_industry: −0.0121 (95 % interval −0.106 to 0.0817)"
0.454545454545,-0.00773327715452,"Figure 3: slope, pooled, one of the specifications, variant=ambiguous=drop; years=2013-2021; topics_n=30; share_among=academic_and_industry; cell_weights=works: −0.00773 (95 % interval −0.0717 to 0.0562)"
0.494886363636,-0.00275281273056,"Figure 3: slope, pooled, one of the specifications, variant=matching=independent; years=2014-2021; topics_n=30; share_among=academic_and_industry; score_over=known; cell_weights=works: −0.00275 (95 % interval −0.0615 to 0.056)"
0.535227272727,0.00306594028679,"Figure 3: slope, pooled, one of the specifications, variant=matching=independent; years=2013-2021; topics_n=30; score=per_100_tokens; share_among=all; cell_weights=works: 0.00307 (95 % interval −0.0669 to 0.0731)"
0.575757575758,0.0078936778373,"Figure 3: slope, pooled, one of the specifications, variant=topics_per_work=one; topics_n=20; score=per_100_tokens; share_among=academic_and_industry; score_over=known; cell_weights=works: 0.00789 (95 % interval −0.0784 to 0.0941)"
0.616098484848,0.0128599335488,"Figure 3: slope, pooled, one of the specifications, variant=strict_team=yes; years=2014-2021; score=per_100_tokens; share_among=academic_and_industry; cell_weights=works: 0.0129 (95 % interval −0.0604 to 0.0861)"
0.666666666667,0.0184219055192,"Figure 3: slope, pooled, one of the specifications, variant=topics_per_work=one; years=2013-2021; score=per_100_tokens; score_over=known; cell_weights=works: 0.0184 (95 % interval −0.0654 to 0.102)"
0.707007575758,0.0247550752664,"Figure 3: slope, pooled, one of the specifications, variant=strict_team=yes; score=per_100_tokens; share_among=academic_and_industry; cell_weights=works: 0.0248 (95 % interval −0.052 to 0.102)"
0.747348484848,0.032631613024,"Figure 3: slope, pooled, one of the specifications, variant=academic_set=education+nonprofit; years=2012-2020; score=per_100_tokens; score_over=known; cell_weights=works: 0.0326 (95 % interval −0.0359 to 0.101)"
0.787878787879,0.0419471506793,"Figure 3: slope, pooled, one of the specifications, variant=academic_set=education+government; years=2012-2020; topics_n=20; share_among=academic_and_industry; score_over=known: 0.0419 (95 % interval −0.0375 to 0.121)"
0.82821969697,0.0504938238297,"Figure 3: slope, pooled, one of the specifications, variant=ambiguous=drop; years=2012-2020; topics_n=20; score=per_100_tokens: 0.0505 (95 % interval −0.0251 to 0.126)"
0.868560606061,0.057862948851,"Figure 3: slope, pooled, one of the specifications, variant=academic_set=education+nonprofit; years=2014-2021; topics_n=20; score=presence; score_over=known; cell_weights=works: 0.0579 (95 % interval −0.0371 to 0.153)"
0.909090909091,0.0649392859775,"Figure 3: slope, pooled, one of the specifications, variant=matching=independent; years=2012-2020; score=presence; share_among=academic_and_industry; score_over=known; cell_weights=works: 0.0649 (95 % interval −0.0234 to 0.153)"
0.949431818182,0.0736503362029,"Figure 3: slope, pooled, one of the specifications, variant=academic_set=education+government; years=2012-2020; score=presence; cell_weights=works: 0.0737 (95 % interval −0.0289 to 0.176)"
1,0.144484995159,"Figure 3: slope, pooled, one of the specifications, variant=strict_team=yes; years=2014-2021; topics_n=15; score=presence; share_among=academic_and_industry; cell_weights=works: 0.144 (95 % interval 0.0604 to 0.229)"
0.161174242424,-0.0541488527193,"Figure 3: slope, pooled, default specification: −0.0541"
EOD
rows1(c) = strcol('headline') eq 'fig3.slope_pooled' && strcol('series') eq 'curve' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig3.slope_pooled' && strcol('series') eq 'default' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     '+' every ::0::0 using (0):(-0.122):(1):(0) with vectors nohead linewidth 1.07 dashtype (6,4) linecolor rgb '#CC79A7', \
     data using (rows1('place')):(rows1('estimate')) with lines linewidth 1.60 linecolor rgb '#0072B2', \
     data using (rows2('place')):(rows2('estimate')) with points pointtype 7 pointsize 1.000 linecolor rgb '#222222', \
     $panel_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

# The panel
set lmargin at screen 0.26776
set rmargin at screen 0.37049
set bmargin at screen 0.51970
set tmargin at screen 0.77059
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [0:29]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00590 ('lowest' 0, 'highest' 1)
unset ytics
set border 0 linewidth 0.67 linecolor rgb '#222222'
unset grid
rows1(c) = strcol('headline') eq 'fig3.slope_pooled' && strcol('series') eq 'choice_even' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig3.slope_pooled' && strcol('series') eq 'choice_odd' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#595959', \
     data using (rows2('place')):(rows2('low')):(rows2('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#4095C5'

# The panel
set lmargin at screen 0.41967
set rmargin at screen 0.52240
set bmargin at screen 0.78188
set tmargin at screen 0.90977
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [-0.383564619462:0.342041416717]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−0.2' -0.2, '0.0' 0, '0.2' 0.2)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
0,-0.230479602282,"Figure 3: slope within topics, one of the specifications, variant=topics_per_work=one; years=2014-2021; topics_n=20; score=presence; share_among=all: −0.23 (95 % interval below −0.384 to 0.0248)"
0.0403409090909,-0.127299019964,"Figure 3: slope within topics, one of the specifications, variant=ambiguous=drop; years=2013-2021; topics_n=15; score=per_100_tokens: −0.127 (95 % interval −0.305 to 0.0508)"
0.0806818181818,-0.108482155817,"Figure 3: slope within topics, one of the specifications, variant=topics_per_work=one; years=2014-2021; topics_n=20; share_among=academic_and_industry; score_over=known; cell_weights=works: −0.108 (95 % interval −0.224 to 0.00695)"
0.121212121212,-0.0955333262612,"Figure 3: slope within topics, one of the specifications, variant=ambiguous=drop; topics_n=15; score_over=known; cell_weights=works: −0.0955 (95 % interval −0.235 to 0.0441)"
0.161553030303,-0.0859932836144,"Figure 3: slope within topics, one of the specifications, variant=matching=independent; years=2013-2021: −0.086 (95 % interval −0.214 to 0.0416)"
0.201893939394,-0.0765868240675,"Figure 3: slope within topics, one of the specifications, variant=academic_set=education+government; years=2013-2021; share_among=academic_and_industry; score_over=known; cell_weights=works: −0.0766 (95 % interval −0.183 to 0.0303)"
0.242424242424,-0.070440524849,"Figure 3: slope within topics, one of the specifications, variant=academic_set=education+government; years=2014-2021; topics_n=15; score=presence; score_over=known: −0.0704 (95 % interval −0.32 to 0.179)"
0.282765151515,-0.0632853853149,"Figure 3: slope within topics, one of the specifications, variant=matching=independent; topics_n=30; score=presence: −0.0633 (95 % interval −0.209 to 0.0821)"
0.333333333333,-0.0555582941243,"Figure 3: slope within topics, one of the specifications, years=2014-2021; topics_n=30; score_over=known; cell_weights=works: −0.0556 (95 % interval −0.137 to 0.0262)"
0.373674242424,-0.0497698231941,"Figure 3: slope within topics, one of the specifications, terms=half 4: −0.0498 (95 % interval −0.153 to 0.0533)"
0.414015151515,-0.0440994380457,"Figure 3: slope within topics, one of the specifications, variant=academic_set=education+government; years=2013-2021; topics_n=all; share_among=academic_and_industry; score_over=known: −0.0441 (95 % interval −0.0983 to 0.0101)"
0.454545454545,-0.0368121350936,"Figure 3: slope within topics, one of the specifications, years=2012-2020; topics_n=all; score=per_100_tokens; score_over=known: −0.0368 (95 % interval −0.0827 to 0.00909)"
0.494886363636,-0.0300404281166,"Figure 3: slope within topics, one of the specifications, variant=matching=independent; topics_n=20; share_among=all; cell_weights=works: −0.03 (95 % interval −0.145 to 0.0846)"
0.535227272727,-0.0236260237613,"Figure 3: slope within topics, one of the specifications, variant=topics_per_work=one; years=2014-2021; score_over=known: −0.0236 (95 % interval −0.214 to 0.167)"
0.575757575758,-0.0166140812639,"Figure 3: slope within topics, one of the specifications, variant=matching=independent; years=2014-2021; topics_n=all; score=per_100_tokens; share_among=all; score_over=known: −0.0166 (95 % interval −0.0655 to 0.0323)"
0.616098484848,-0.00840771291443,"Figure 3: slope within topics, one of the specifications, years=2012-2020: −0.00841 (95 % interval −0.139 to 0.123)"
0.666666666667,0.000849957421642,"Figure 3: slope within topics, one of the specifications, variant=matching=independent; years=2012-2020; topics_n=30; score=per_100_tokens: 0.00085 (95 % interval −0.103 to 0.105)"
0.707007575758,0.0077079718741,"Figure 3: slope within topics, one of the specifications, variant=strict_team=yes; years=2014-2021; topics_n=20; score=per_100_tokens: 0.00771 (95 % interval −0.127 to 0.143)"
0.747348484848,0.015714119919,"Figure 3: slope within topics, one of the specifications, variant=topics_per_work=one; years=2014-2021; score=per_100_tokens; share_among=all: 0.0157 (95 % interval −0.166 to 0.197)"
0.787878787879,0.0249120309485,"Figure 3: slope within topics, one of the specifications, variant=matching=independent; years=2013-2021; topics_n=30; score=per_100_tokens; share_among=academic_and_industry; cell_weights=works: 0.0249 (95 % interval −0.0608 to 0.111)"
0.82821969697,0.0347687700373,"Figure 3: slope within topics, one of the specifications, variant=academic_set=education+nonprofit; score=per_100_tokens; cell_weights=works: 0.0348 (95 % interval −0.0735 to 0.143)"
0.868560606061,0.0488342943466,"Figure 3: slope within topics, one of the specifications, terms=half 61: 0.0488 (95 % interval −0.0678 to 0.165)"
0.909090909091,0.0681738409467,"Figure 3: slope within topics, one of the specifications, variant=academic_set=education+nonprofit; years=2014-2021; topics_n=30; score=presence; share_among=all; score_over=known; cell_weights=works: 0.0682 (95 % interval −0.0436 to 0.18)"
0.949431818182,0.10695162602,"Figure 3: slope within topics, one of the specifications, variant=academic_set=education+government; years=2013-2021; topics_n=20; score=presence; share_among=academic_and_industry; cell_weights=works: 0.107 (95 % interval −0.0825 to 0.296)"
1,0.19005999315,"Figure 3: slope within topics, one of the specifications, variant=ambiguous=drop; years=2012-2020; topics_n=20; score=presence; share_among=all; score_over=known; cell_weights=works: 0.19 (95 % interval 0.0473 to 0.333)"
0.144696969697,-0.0897892355594,"Figure 3: slope within topics, default specification: −0.0898"
EOD
rows1(c) = strcol('headline') eq 'fig3.slope_topic_fe' && strcol('series') eq 'curve' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig3.slope_topic_fe' && strcol('series') eq 'default' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     '+' every ::0::0 using (0):(-0.122):(1):(0) with vectors nohead linewidth 1.07 dashtype (6,4) linecolor rgb '#CC79A7', \
     data using (rows1('place')):(rows1('estimate')) with lines linewidth 1.60 linecolor rgb '#0072B2', \
     data using (rows2('place')):(rows2('estimate')) with points pointtype 7 pointsize 1.000 linecolor rgb '#222222', \
     $panel_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

# The panel
set lmargin at screen 0.41967
set rmargin at screen 0.52240
set bmargin at screen 0.51970
set tmargin at screen 0.77059
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [0:29]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00590 ('lowest' 0, 'highest' 1)
unset ytics
set border 0 linewidth 0.67 linecolor rgb '#222222'
unset grid
rows1(c) = strcol('headline') eq 'fig3.slope_topic_fe' && strcol('series') eq 'choice_even' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig3.slope_topic_fe' && strcol('series') eq 'choice_odd' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#595959', \
     data using (rows2('place')):(rows2('low')):(rows2('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#4095C5'

# The panel
set lmargin at screen 0.57158
set rmargin at screen 0.67432
set bmargin at screen 0.78188
set tmargin at screen 0.90977
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [-0.349627766229:0.239815389332]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−0.2' -0.2, '0.0' 0, '0.2' 0.2)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
0,-0.246846927189,"Figure 3: slope, topics and years, one of the specifications, variant=topics_per_work=one; years=2014-2021; topics_n=20; score=presence; share_among=all: −0.247 (95 % interval below −0.35 to 0.0126)"
0.0403409090909,-0.106888343792,"Figure 3: slope, topics and years, one of the specifications, variant=matching=independent; topics_n=20; score=presence; share_among=all; score_over=known: −0.107 (95 % interval −0.236 to 0.0218)"
0.0806818181818,-0.0778048996264,"Figure 3: slope, topics and years, one of the specifications, years=2013-2021; topics_n=30; score=per_100_tokens: −0.0778 (95 % interval −0.153 to −0.00221)"
0.121212121212,-0.0619003907387,"Figure 3: slope, topics and years, one of the specifications, variant=academic_set=education+nonprofit; years=2014-2021; topics_n=15; cell_weights=works: −0.0619 (95 % interval −0.161 to 0.0375)"
0.161553030303,-0.0529286655179,"Figure 3: slope, topics and years, one of the specifications, variant=matching=independent; years=2013-2021; topics_n=30; score=presence; share_among=all: −0.0529 (95 % interval −0.235 to 0.13)"
0.201893939394,-0.0467879973072,"Figure 3: slope, topics and years, one of the specifications, years=2014-2021; topics_n=30; score_over=known: −0.0468 (95 % interval −0.141 to 0.0474)"
0.242424242424,-0.0412811887456,"Figure 3: slope, topics and years, one of the specifications, years=2013-2021; topics_n=20; score=per_100_tokens; share_among=all; score_over=known: −0.0413 (95 % interval −0.117 to 0.0341)"
0.282765151515,-0.0360956080127,"Figure 3: slope, topics and years, one of the specifications, variant=ambiguous=drop; topics_n=20; cell_weights=works: −0.0361 (95 % interval −0.108 to 0.0361)"
0.333333333333,-0.0315097292437,"Figure 3: slope, topics and years, one of the specifications, variant=matching=independent; years=2013-2021; topics_n=30; score=presence; share_among=academic_and_industry; score_over=known; cell_weights=works: −0.0315 (95 % interval −0.117 to 0.0542)"
0.373674242424,-0.0283560614892,"Figure 3: slope, topics and years, one of the specifications, variant=academic_set=education+nonprofit; years=2013-2021; topics_n=all; score_over=known: −0.0284 (95 % interval −0.0761 to 0.0193)"
0.414015151515,-0.0255274049772,"Figure 3: slope, topics and years, one of the specifications, years=2012-2020; topics_n=15; score=per_100_tokens; share_among=academic_and_industry: −0.0255 (95 % interval −0.132 to 0.0814)"
0.454545454545,-0.0224568861557,"Figure 3: slope, topics and years, one of the specifications, variant=academic_set=education+nonprofit; topics_n=all; score_over=known: −0.0225 (95 % interval −0.0665 to 0.0216)"
0.494886363636,-0.0197068133913,"Figure 3: slope, topics and years, one of the specifications, variant=strict_team=yes; years=2013-2021; topics_n=15; share_among=all: −0.0197 (95 % interval −0.13 to 0.0907)"
0.535227272727,-0.0164478203428,"Figure 3: slope, topics and years, one of the specifications, variant=matching=independent; share_among=academic_and_industry; score_over=known; cell_weights=works: −0.0164 (95 % interval −0.0783 to 0.0454)"
0.575757575758,-0.0123544785981,"Figure 3: slope, topics and years, one of the specifications, variant=topics_per_work=one; years=2014-2021; topics_n=all; score=per_100_tokens; share_among=academic_and_industry; score_over=known: −0.0124 (95 % interval −0.063 to 0.0383)"
0.616098484848,-0.00679213140787,"Figure 3: slope, topics and years, one of the specifications, variant=topics_per_work=one; topics_n=30; score=per_100_tokens: −0.00679 (95 % interval −0.119 to 0.105)"
0.666666666667,0.000297653011472,"Figure 3: slope, topics and years, one of the specifications, variant=academic_set=education+government; years=2013-2021; share_among=academic_and_industry; score_over=known; cell_weights=works: 0.000298 (95 % interval −0.0734 to 0.074)"
0.707007575758,0.00489992948794,"Figure 3: slope, topics and years, one of the specifications, variant=matching=independent; topics_n=15; score=presence; cell_weights=works: 0.0049 (95 % interval −0.142 to 0.152)"
0.747348484848,0.0094018834056,"Figure 3: slope, topics and years, one of the specifications, variant=academic_set=education+nonprofit; years=2014-2021; score=presence; share_among=all; score_over=known; cell_weights=works: 0.0094 (95 % interval −0.096 to 0.115)"
0.787878787879,0.0145868230932,"Figure 3: slope, topics and years, one of the specifications, variant=ambiguous=drop; years=2012-2020; share_among=academic_and_industry; score_over=known; cell_weights=works: 0.0146 (95 % interval −0.0444 to 0.0736)"
0.82821969697,0.0197178518594,"Figure 3: slope, topics and years, one of the specifications, variant=topics_per_work=one; topics_n=30; score=presence; share_among=all; score_over=known: 0.0197 (95 % interval −0.114 to 0.153)"
0.868560606061,0.0257872152745,"Figure 3: slope, topics and years, one of the specifications, terms=half 110: 0.0258 (95 % interval −0.0551 to 0.107)"
0.909090909091,0.0324258484715,"Figure 3: slope, topics and years, one of the specifications, variant=academic_set=education+government; years=2014-2021; topics_n=30; score=per_100_tokens; share_among=all; cell_weights=works: 0.0324 (95 % interval −0.0394 to 0.104)"
0.949431818182,0.0413364252281,"Figure 3: slope, topics and years, one of the specifications, variant=strict_team=yes; years=2014-2021; topics_n=30; score=per_100_tokens; share_among=all; cell_weights=works: 0.0413 (95 % interval −0.0287 to 0.111)"
1,0.107004182017,"Figure 3: slope, topics and years, one of the specifications, variant=strict_team=yes; years=2014-2021; topics_n=20; share_among=all; score_over=known: 0.107 (95 % interval −0.0324 to above 0.24)"
0.352840909091,-0.0298846056268,"Figure 3: slope, topics and years, default specification: −0.0299"
EOD
rows1(c) = strcol('headline') eq 'fig3.slope_two_way_fe' && strcol('series') eq 'curve' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig3.slope_two_way_fe' && strcol('series') eq 'default' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     '+' every ::0::0 using (0):(-0.122):(1):(0) with vectors nohead linewidth 1.07 dashtype (6,4) linecolor rgb '#CC79A7', \
     data using (rows1('place')):(rows1('estimate')) with lines linewidth 1.60 linecolor rgb '#0072B2', \
     data using (rows2('place')):(rows2('estimate')) with points pointtype 7 pointsize 1.000 linecolor rgb '#222222', \
     $panel_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

# The panel
set lmargin at screen 0.57158
set rmargin at screen 0.67432
set bmargin at screen 0.51970
set tmargin at screen 0.77059
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [0:29]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00590 ('lowest' 0, 'highest' 1)
unset ytics
set border 0 linewidth 0.67 linecolor rgb '#222222'
unset grid
rows1(c) = strcol('headline') eq 'fig3.slope_two_way_fe' && strcol('series') eq 'choice_even' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig3.slope_two_way_fe' && strcol('series') eq 'choice_odd' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#595959', \
     data using (rows2('place')):(rows2('low')):(rows2('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#4095C5'

# The panel
set lmargin at screen 0.72350
set rmargin at screen 0.82623
set bmargin at screen 0.78188
set tmargin at screen 0.90977
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [-0.784823618713:0.688124181702]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−0.5' -0.5, '0.0' 0, '0.5' 0.5)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
0,-0.389166511494,"Figure 3: slope, long differences, one of the specifications, variant=ambiguous=drop; years=2014-2021; topics_n=15; score=presence; cell_weights=works: −0.389 (95 % interval below −0.785 to 0.26)"
0.0403409090909,-0.22319251387,"Figure 3: slope, long differences, one of the specifications, topics_n=20; score=presence; share_among=all; cell_weights=works: −0.223 (95 % interval −0.656 to 0.21)"
0.0806818181818,-0.167912713777,"Figure 3: slope, long differences, one of the specifications, variant=strict_team=yes; years=2014-2021; topics_n=15; score=presence: −0.168 (95 % interval below −0.785 to above 0.688)"
0.121212121212,-0.13553885253,"Figure 3: slope, long differences, one of the specifications, variant=ambiguous=drop; years=2013-2021; topics_n=15; score=per_100_tokens; share_among=all; cell_weights=works: −0.136 (95 % interval −0.482 to 0.211)"
0.161553030303,-0.111804114872,"Figure 3: slope, long differences, one of the specifications, years=2014-2021; topics_n=15; share_among=all: −0.112 (95 % interval −0.44 to 0.217)"
0.201893939394,-0.0974304026969,"Figure 3: slope, long differences, one of the specifications, variant=ambiguous=drop; topics_n=20; share_among=academic_and_industry; cell_weights=works: −0.0974 (95 % interval −0.332 to 0.137)"
0.242424242424,-0.0858485084366,"Figure 3: slope, long differences, one of the specifications, variant=academic_set=education+nonprofit; years=2013-2021; topics_n=15; score=per_100_tokens; score_over=known: −0.0858 (95 % interval −0.401 to 0.23)"
0.282765151515,-0.0752048075781,"Figure 3: slope, long differences, one of the specifications, variant=strict_team=yes; years=2012-2020; topics_n=30; score=presence; share_among=academic_and_industry; cell_weights=works: −0.0752 (95 % interval −0.386 to 0.236)"
0.333333333333,-0.0601072578326,"Figure 3: slope, long differences, one of the specifications, variant=ambiguous=drop; years=2012-2020; topics_n=20; score=presence; share_among=academic_and_industry; cell_weights=works: −0.0601 (95 % interval −0.464 to 0.344)"
0.373674242424,-0.0499561914966,"Figure 3: slope, long differences, one of the specifications, variant=ambiguous=drop; years=2013-2021; score=presence; score_over=known: −0.05 (95 % interval −0.378 to 0.279)"
0.414015151515,-0.0407248641059,"Figure 3: slope, long differences, one of the specifications, topics_n=15; score=per_100_tokens: −0.0407 (95 % interval −0.23 to 0.148)"
0.454545454545,-0.0332123579831,"Figure 3: slope, long differences, one of the specifications, variant=academic_set=education+nonprofit; score=per_100_tokens; share_among=academic_and_industry; score_over=known: −0.0332 (95 % interval −0.172 to 0.105)"
0.494886363636,-0.0251726626686,"Figure 3: slope, long differences, one of the specifications, terms=without GPU: −0.0252 (95 % interval −0.178 to 0.127)"
0.535227272727,-0.0182233999914,"Figure 3: slope, long differences, one of the specifications, variant=academic_set=education+government; years=2013-2021; topics_n=all; score=presence; share_among=academic_and_industry; cell_weights=works: −0.0182 (95 % interval −0.271 to 0.234)"
0.575757575758,-0.0100727755846,"Figure 3: slope, long differences, one of the specifications, terms=half 40: −0.0101 (95 % interval −0.185 to 0.164)"
0.616098484848,-0.00201451331182,"Figure 3: slope, long differences, one of the specifications, variant=strict_team=yes; years=2012-2020; topics_n=30; score=presence; score_over=known: −0.00201 (95 % interval −0.258 to 0.254)"
0.666666666667,0.0137711089212,"Figure 3: slope, long differences, one of the specifications, topics_n=30; score=presence; score_over=known; cell_weights=works: 0.0138 (95 % interval −0.193 to 0.221)"
0.707007575758,0.022239745377,"Figure 3: slope, long differences, one of the specifications, variant=strict_team=yes; years=2012-2020; topics_n=all; share_among=all; score_over=known; cell_weights=works: 0.0222 (95 % interval −0.125 to 0.17)"
0.747348484848,0.0361777197987,"Figure 3: slope, long differences, one of the specifications, years=2014-2021; topics_n=all; score=per_100_tokens; cell_weights=works: 0.0362 (95 % interval −0.104 to 0.176)"
0.787878787879,0.0610086042708,"Figure 3: slope, long differences, one of the specifications, variant=matching=independent; years=2014-2021; score=presence; share_among=all; score_over=known: 0.061 (95 % interval −0.102 to 0.224)"
0.82821969697,0.0944963120043,"Figure 3: slope, long differences, one of the specifications, variant=academic_set=education+nonprofit; years=2013-2021; topics_n=all; share_among=all; cell_weights=works: 0.0945 (95 % interval −0.0911 to 0.28)"
0.868560606061,0.130951145909,"Figure 3: slope, long differences, one of the specifications, variant=topics_per_work=one; years=2013-2021; share_among=academic_and_industry; cell_weights=works: 0.131 (95 % interval −0.12 to 0.382)"
0.909090909091,0.162206033551,"Figure 3: slope, long differences, one of the specifications, years=2014-2021; share_among=academic_and_industry; score_over=known; cell_weights=works: 0.162 (95 % interval −0.147 to 0.471)"
0.949431818182,0.201205799449,"Figure 3: slope, long differences, one of the specifications, variant=matching=independent; years=2014-2021; topics_n=30; share_among=all: 0.201 (95 % interval 0.0481 to 0.354)"
1,0.435944848932,"Figure 3: slope, long differences, one of the specifications, variant=topics_per_work=one; years=2014-2021; topics_n=15; score=presence; share_among=academic_and_industry; cell_weights=works: 0.436 (95 % interval 0.135 to above 0.688)"
0.495075757576,-0.0251677949109,"Figure 3: slope, long differences, default specification: −0.0252"
EOD
rows1(c) = strcol('headline') eq 'fig3.slope_long_difference' && strcol('series') eq 'curve' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig3.slope_long_difference' && strcol('series') eq 'default' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     '+' every ::0::0 using (0):(-0.122):(1):(0) with vectors nohead linewidth 1.07 dashtype (6,4) linecolor rgb '#CC79A7', \
     data using (rows1('place')):(rows1('estimate')) with lines linewidth 1.60 linecolor rgb '#0072B2', \
     data using (rows2('place')):(rows2('estimate')) with points pointtype 7 pointsize 1.000 linecolor rgb '#222222', \
     $panel_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

# The panel
set lmargin at screen 0.72350
set rmargin at screen 0.82623
set bmargin at screen 0.51970
set tmargin at screen 0.77059
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [0:29]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00590 ('lowest' 0, 'highest' 1)
unset ytics
set border 0 linewidth 0.67 linecolor rgb '#222222'
unset grid
rows1(c) = strcol('headline') eq 'fig3.slope_long_difference' && strcol('series') eq 'choice_even' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig3.slope_long_difference' && strcol('series') eq 'choice_odd' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#595959', \
     data using (rows2('place')):(rows2('low')):(rows2('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#4095C5'

# The panel
set lmargin at screen 0.87541
set rmargin at screen 0.97814
set bmargin at screen 0.78188
set tmargin at screen 0.90977
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [-0.622148754926:0.654480531162]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−0.5' -0.5, '0.0' 0, '0.5' 0.5)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
0,-0.339713829104,"Figure 3: elasticity within topics, one of the specifications, variant=topics_per_work=one; years=2013-2021; topics_n=15; score=presence; share_among=all; score_over=known: −0.34 (95 % interval below −0.622 to 0.0905)"
0.0402777777778,-0.181352090534,"Figure 3: elasticity within topics, one of the specifications, variant=ambiguous=drop; years=2012-2020; share_among=all; cell_weights=works: −0.181 (95 % interval −0.442 to 0.0793)"
0.080753968254,-0.140204227681,"Figure 3: elasticity within topics, one of the specifications, variant=ambiguous=drop; topics_n=15; score=per_100_tokens; share_among=all; cell_weights=works: −0.14 (95 % interval −0.402 to 0.122)"
0.121031746032,-0.117473768995,"Figure 3: elasticity within topics, one of the specifications, variant=academic_set=education+government; years=2012-2020; topics_n=all; share_among=academic_and_industry; cell_weights=works: −0.117 (95 % interval −0.214 to −0.0211)"
0.161507936508,-0.0986664587717,"Figure 3: elasticity within topics, one of the specifications, variant=ambiguous=drop; years=2013-2021; topics_n=30: −0.0987 (95 % interval −0.291 to 0.0933)"
0.201984126984,-0.084946751598,"Figure 3: elasticity within topics, one of the specifications, variant=strict_team=yes; years=2012-2020; topics_n=all; share_among=all; score_over=known; cell_weights=works: −0.0849 (95 % interval −0.22 to 0.0499)"
0.242261904762,-0.0728114266836,"Figure 3: elasticity within topics, one of the specifications, variant=academic_set=education+government; years=2012-2020; share_among=academic_and_industry; cell_weights=works: −0.0728 (95 % interval −0.244 to 0.0988)"
0.282738095238,-0.0614972887868,"Figure 3: elasticity within topics, one of the specifications, variant=topics_per_work=one; years=2014-2021; topics_n=15; score=presence; share_among=academic_and_industry; score_over=known: −0.0615 (95 % interval −0.606 to 0.483)"
0.333333333333,-0.0498995183071,"Figure 3: elasticity within topics, one of the specifications, variant=academic_set=education+government; years=2012-2020; topics_n=20; score_over=known; cell_weights=works: −0.0499 (95 % interval −0.235 to 0.135)"
0.373611111111,-0.0395284265424,"Figure 3: elasticity within topics, one of the specifications, variant=matching=independent; topics_n=all: −0.0395 (95 % interval −0.126 to 0.0474)"
0.414087301587,-0.0267874511604,"Figure 3: elasticity within topics, one of the specifications, variant=ambiguous=drop; topics_n=20; score=presence: −0.0268 (95 % interval −0.436 to 0.382)"
0.454365079365,-0.0146798281931,"Figure 3: elasticity within topics, one of the specifications, variant=ambiguous=drop; years=2014-2021; topics_n=all; score=per_100_tokens; share_among=all; cell_weights=works: −0.0147 (95 % interval −0.127 to 0.0973)"
0.494841269841,-0.00366821296751,"Figure 3: elasticity within topics, one of the specifications, variant=academic_set=education+government; years=2012-2020; topics_n=30; score=per_100_tokens; cell_weights=works: −0.00367 (95 % interval −0.176 to 0.169)"
0.535317460317,0.00540059856085,"Figure 3: elasticity within topics, one of the specifications, variant=topics_per_work=one; score=presence; share_among=all; score_over=known; cell_weights=works: 0.0054 (95 % interval −0.284 to 0.295)"
0.575595238095,0.0137547505236,"Figure 3: elasticity within topics, one of the specifications, years=2013-2021; topics_n=all; share_among=academic_and_industry; score_over=known: 0.0138 (95 % interval −0.0866 to 0.114)"
0.616071428571,0.0229395607095,"Figure 3: elasticity within topics, one of the specifications, topics_n=all; score=per_100_tokens; share_among=all: 0.0229 (95 % interval −0.069 to 0.115)"
0.666666666667,0.0354400999342,"Figure 3: elasticity within topics, one of the specifications, variant=academic_set=education+nonprofit; years=2013-2021; topics_n=20; score=per_100_tokens; cell_weights=works: 0.0354 (95 % interval −0.202 to 0.273)"
0.706944444444,0.0447351553015,"Figure 3: elasticity within topics, one of the specifications, variant=strict_team=yes; topics_n=all; score=per_100_tokens; share_among=all: 0.0447 (95 % interval −0.0477 to 0.137)"
0.747420634921,0.056935382512,"Figure 3: elasticity within topics, one of the specifications, variant=ambiguous=drop; years=2014-2021; topics_n=20; score=per_100_tokens; share_among=academic_and_industry: 0.0569 (95 % interval −0.388 to 0.502)"
0.787698412698,0.0702010125718,"Figure 3: elasticity within topics, one of the specifications, variant=academic_set=education+government; years=2012-2020; topics_n=20; score_over=known: 0.0702 (95 % interval −0.147 to 0.287)"
0.828174603175,0.0871634397773,"Figure 3: elasticity within topics, one of the specifications, variant=academic_set=education+nonprofit; score=presence; share_among=all; score_over=known: 0.0872 (95 % interval −0.291 to 0.465)"
0.868650793651,0.108071429222,"Figure 3: elasticity within topics, one of the specifications, years=2014-2021; topics_n=30; score=presence; share_among=all; score_over=known; cell_weights=works: 0.108 (95 % interval −0.122 to 0.338)"
0.908928571429,0.137155308498,"Figure 3: elasticity within topics, one of the specifications, variant=academic_set=education+nonprofit; years=2012-2020; score=presence; cell_weights=works: 0.137 (95 % interval −0.0685 to 0.343)"
0.949404761905,0.173999653998,"Figure 3: elasticity within topics, one of the specifications, variant=academic_set=education+nonprofit; years=2014-2021; score=presence; share_among=academic_and_industry; score_over=known: 0.174 (95 % interval −0.186 to 0.534)"
1,0.355095545649,"Figure 3: elasticity within topics, one of the specifications, variant=strict_team=yes; years=2014-2021; topics_n=20; score=presence; share_among=all; score_over=known: 0.355 (95 % interval 0.00422 to above 0.654)"
0.331150793651,-0.0500703085491,"Figure 3: elasticity within topics, default specification: −0.0501"
EOD
rows1(c) = strcol('headline') eq 'fig3.elasticity_topic_fe' && strcol('series') eq 'curve' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig3.elasticity_topic_fe' && strcol('series') eq 'default' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     '+' every ::0::0 using (0):(-0.173):(1):(0) with vectors nohead linewidth 1.07 dashtype (6,4) linecolor rgb '#CC79A7', \
     data using (rows1('place')):(rows1('estimate')) with lines linewidth 1.60 linecolor rgb '#0072B2', \
     data using (rows2('place')):(rows2('estimate')) with points pointtype 7 pointsize 1.000 linecolor rgb '#222222', \
     $panel_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

# The panel
set lmargin at screen 0.87541
set rmargin at screen 0.97814
set bmargin at screen 0.51970
set tmargin at screen 0.77059
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [0:29]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00590 ('lowest' 0, 'highest' 1)
unset ytics
set border 0 linewidth 0.67 linecolor rgb '#222222'
unset grid
rows1(c) = strcol('headline') eq 'fig3.elasticity_topic_fe' && strcol('series') eq 'choice_even' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig3.elasticity_topic_fe' && strcol('series') eq 'choice_odd' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#595959', \
     data using (rows2('place')):(rows2('low')):(rows2('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#4095C5'

# The panel
set lmargin at screen 0.26776
set rmargin at screen 0.46084
set bmargin at screen 0.34667
set tmargin at screen 0.47456
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [-0.480892443947:0.949727558902]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '50' 0.5)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
0,-0.267562401851,"Figure 4: academic growth, one of the specifications, variant=topics_per_work=one; terms=all; years=2012-2021; topics_n=all; score=per_100_tokens; growth=end_years; growth_over=topics; growth_min_works=0: −26.8 % (95 % interval −42.6 to −10.9 %)"
0.0403995560488,-0.147108729594,"Figure 4: academic growth, one of the specifications, variant=strict_team=yes; terms=all; years=2014-2021; topics_n=20; score=per_100_tokens; growth=poisson; growth_over=works; growth_min_works=0: −14.7 % (95 % interval −28.7 to 2.08 %)"
0.0807991120977,-0.119034391417,"Figure 4: academic growth, one of the specifications, variant=ambiguous=drop; terms=all; years=2014-2021; topics_n=all; score=presence; growth=poisson; growth_over=topics; growth_min_works=0: −11.9 % (95 % interval −16.2 to −7.35 %)"
0.121198668147,-0.101159162646,"Figure 4: academic growth, one of the specifications, variant=none; terms=all; years=2012-2020; topics_n=20; score=presence; growth=end_years; growth_over=works; growth_min_works=0: −10.1 %"
0.161598224195,-0.0872396579889,"Figure 4: academic growth, one of the specifications, variant=academic_set=education+nonprofit; terms=all; years=2014-2021; topics_n=25; score=presence; growth=three_year_means; growth_over=works; growth_min_works=0: −8.72 %"
0.201997780244,-0.0726103518059,"Figure 4: academic growth, one of the specifications, variant=strict_team=yes; terms=all; years=2014-2021; topics_n=15; score=presence; growth=poisson; growth_over=topics; growth_min_works=30: −7.26 % (95 % interval −13.5 to −0.541 %)"
0.242397336293,-0.0611891214536,"Figure 4: academic growth, one of the specifications, variant=ambiguous=drop; terms=all; years=2014-2021; topics_n=15; score=presence; growth=fitted_line; growth_over=works; growth_min_works=0: −6.12 % (95 % interval −26.3 to 14.1 %)"
0.282796892342,-0.04721549436,"Figure 4: academic growth, one of the specifications, variant=ambiguous=drop; terms=all; years=2013-2021; topics_n=15; score=per_100_tokens; growth=poisson; growth_over=works; growth_min_works=0: −4.72 % (95 % interval −22.6 to 17.3 %)"
0.333185349612,-0.0305222252583,"Figure 4: academic growth, one of the specifications, variant=academic_set=education+nonprofit; terms=all; years=2013-2021; topics_n=all; score=presence; growth=three_year_means; growth_over=topics; growth_min_works=30: −3.05 % (95 % interval −11.5 to 5.35 %)"
0.37358490566,-0.0160335556087,"Figure 4: academic growth, one of the specifications, variant=matching=independent; terms=all; years=2014-2021; topics_n=30; score=per_100_tokens; growth=end_years; growth_over=topics; growth_min_works=30: −1.6 % (95 % interval −21.8 to 18.6 %)"
0.413984461709,-0.00199401027031,"Figure 4: academic growth, one of the specifications, variant=none; terms=all; years=2012-2020; topics_n=25; score=occurrences; growth=end_years; growth_over=works; growth_min_works=0: −0.199 %"
0.454384017758,0.00975117806098,"Figure 4: academic growth, one of the specifications, variant=strict_team=yes; terms=all; years=2014-2021; topics_n=25; score=occurrences; growth=three_year_means; growth_over=works; growth_min_works=0: 0.975 %"
0.494783573807,0.0218823910928,"Figure 4: academic growth, one of the specifications, variant=none; terms=all; years=2012-2020; topics_n=all; score=per_100_tokens; growth=fitted_line; growth_over=works; growth_min_works=0: 2.19 % (95 % interval −21.3 to 25.7 %)"
0.535183129856,0.0329162862772,"Figure 4: academic growth, one of the specifications, variant=topics_per_work=one; terms=all; years=2013-2021; topics_n=all; score=occurrences; growth=poisson; growth_over=topics; growth_min_works=0: 3.29 % (95 % interval −8.18 to 16.2 %)"
0.575582685905,0.0422094815867,"Figure 4: academic growth, one of the specifications, variant=ambiguous=drop; terms=all; years=2012-2021; topics_n=all; score=presence; growth=three_year_means; growth_over=topics; growth_min_works=0: 4.22 % (95 % interval −7.81 to 16.3 %)"
0.615982241953,0.0536951538071,"Figure 4: academic growth, one of the specifications, variant=academic_set=education+nonprofit; terms=all; years=2012-2020; topics_n=25; score=occurrences; growth=poisson; growth_over=topics; growth_min_works=0: 5.37 % (95 % interval −8.22 to 21 %)"
0.666592674806,0.0752659381435,"Figure 4: academic growth, one of the specifications, variant=none; terms=all; years=2013-2021; topics_n=all; score=occurrences; growth=poisson; growth_over=topics; growth_min_works=30: 7.53 % (95 % interval −8.29 to 26.1 %)"
0.706992230855,0.0885569731392,"Figure 4: academic growth, one of the specifications, variant=none; terms=all; years=2013-2021; topics_n=15; score=presence; growth=end_years; growth_over=topics; growth_min_works=0: 8.86 % (95 % interval −4.56 to 22.3 %)"
0.747391786903,0.106916024901,"Figure 4: academic growth, one of the specifications, variant=none; terms=all; years=2013-2021; topics_n=all; score=per_100_tokens; growth=end_years; growth_over=topics; growth_min_works=30: 10.7 % (95 % interval −14 to 35.4 %)"
0.787791342952,0.123646772127,"Figure 4: academic growth, one of the specifications, variant=none; terms=all; years=2013-2021; topics_n=15; score=occurrences; growth=poisson; growth_over=topics; growth_min_works=0: 12.4 % (95 % interval −0.116 to 26.4 %)"
0.828190899001,0.145693880615,"Figure 4: academic growth, one of the specifications, variant=none; terms=all; years=2012-2020; topics_n=30; score=occurrences; growth=three_year_means; growth_over=works; growth_min_works=0: 14.6 %"
0.86859045505,0.17277486911,"Figure 4: academic growth, one of the specifications, variant=none; terms=all; years=2013-2021; topics_n=15; score=presence; growth=end_years; growth_over=works; growth_min_works=30: 17.3 %"
0.908990011099,0.217058607882,"Figure 4: academic growth, one of the specifications, variant=topics_per_work=one; terms=all; years=2012-2021; topics_n=15; score=occurrences; growth=three_year_means; growth_over=works; growth_min_works=0: 21.7 %"
0.949389567148,0.276895630648,"Figure 4: academic growth, one of the specifications, variant=academic_set=education+nonprofit; terms=all; years=2014-2021; topics_n=15; score=occurrences; growth=end_years; growth_over=topics; growth_min_works=0: 27.7 % (95 % interval −1.3 to 56.7 %)"
1,0.949727558902,"Figure 4: academic growth, one of the specifications, variant=topics_per_work=one; terms=all; years=2013-2021; topics_n=all; score=per_100_tokens; growth=fitted_line; growth_over=topics; growth_min_works=0: above 95 % (95 % interval −48.1 to above 95 %)"
EOD
rows1(c) = strcol('headline') eq 'fig4.growth_academic_only' && strcol('series') eq 'curve' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     '+' every ::0::0 using (0):(0.178):(1):(0) with vectors nohead linewidth 1.07 dashtype (6,4) linecolor rgb '#CC79A7', \
     data using (rows1('place')):(rows1('estimate')) with lines linewidth 1.60 linecolor rgb '#0072B2', \
     $panel_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

# The panel
set lmargin at screen 0.26776
set rmargin at screen 0.46084
set bmargin at screen 0.07583
set tmargin at screen 0.33538
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [0:30]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00590 ('lowest' 0, 'highest' 1)
unset ytics
set border 0 linewidth 0.67 linecolor rgb '#222222'
unset grid
rows1(c) = strcol('headline') eq 'fig4.growth_academic_only' && strcol('series') eq 'choice_even' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig4.growth_academic_only' && strcol('series') eq 'choice_odd' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#595959', \
     data using (rows2('place')):(rows2('low')):(rows2('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#4095C5'

# The panel
set lmargin at screen 0.52641
set rmargin at screen 0.71949
set bmargin at screen 0.34667
set tmargin at screen 0.47456
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [-0.758837270375:1.36302053001]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−50' -0.5, '0' 0, '50' 0.5, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
0,-0.400670649753,"Figure 4: industry's growth, one of the specifications, variant=matching=independent; terms=all; years=2012-2021; topics_n=15; score=per_100_tokens; growth=end_years; growth_over=works; growth_min_works=0: −40.1 %"
0.0403749098774,-0.292505686489,"Figure 4: industry's growth, one of the specifications, variant=academic_set=education+government; terms=all; years=2014-2021; topics_n=all; score=per_100_tokens; growth=poisson; growth_over=works; growth_min_works=30: −29.3 % (95 % interval −42.9 to −12.3 %)"
0.0807498197549,-0.255261583607,"Figure 4: industry's growth, one of the specifications, variant=none; terms=all; years=2013-2021; topics_n=all; score=per_100_tokens; growth=poisson; growth_over=works; growth_min_works=0: −25.5 % (95 % interval −40.7 to −6.5 %)"
0.121124729632,-0.221436366365,"Figure 4: industry's growth, one of the specifications, variant=ambiguous=drop; terms=all; years=2014-2021; topics_n=25; score=per_100_tokens; growth=poisson; growth_over=topics; growth_min_works=30: −22.1 % (95 % interval −30.6 to −12.6 %)"
0.16149963951,-0.191187894601,"Figure 4: industry's growth, one of the specifications, variant=none; terms=half 15; years=2012-2021; topics_n=25; score=occurrences; growth=poisson; growth_over=topics; growth_min_works=0: −19.1 % (95 % interval −30.5 to −5.85 %)"
0.201874549387,-0.175478953018,"Figure 4: industry's growth, one of the specifications, variant=academic_set=education+government; terms=all; years=2012-2021; topics_n=all; score=presence; growth=poisson; growth_over=works; growth_min_works=0: −17.5 % (95 % interval −30 to −2.9 %)"
0.242249459265,-0.159605580589,"Figure 4: industry's growth, one of the specifications, variant=ambiguous=drop; terms=all; years=2014-2021; topics_n=30; score=occurrences; growth=poisson; growth_over=works; growth_min_works=30: −16 % (95 % interval −30.7 to 1.98 %)"
0.282624369142,-0.146680810463,"Figure 4: industry's growth, one of the specifications, variant=none; terms=half 35; years=2012-2021; topics_n=25; score=occurrences; growth=poisson; growth_over=topics; growth_min_works=0: −14.7 % (95 % interval −29.5 to 3.29 %)"
0.333093006489,-0.134456300621,"Figure 4: industry's growth, one of the specifications, variant=topics_per_work=one; terms=all; years=2012-2020; topics_n=25; score=per_100_tokens; growth=end_years; growth_over=topics; growth_min_works=0: −13.4 % (95 % interval −73.1 to 46.2 %)"
0.373467916366,-0.125912054439,"Figure 4: industry's growth, one of the specifications, variant=none; terms=without Large-scale; years=2012-2021; topics_n=25; score=occurrences; growth=poisson; growth_over=topics; growth_min_works=0: −12.6 % (95 % interval −26.8 to 4.37 %)"
0.413842826244,-0.110778076167,"Figure 4: industry's growth, one of the specifications, variant=ambiguous=drop; terms=all; years=2012-2020; topics_n=15; score=presence; growth=poisson; growth_over=works; growth_min_works=0: −11.1 % (95 % interval −27.5 to 9.11 %)"
0.454217736121,-0.0954599671895,"Figure 4: industry's growth, one of the specifications, variant=matching=independent; terms=all; years=2012-2020; topics_n=20; score=per_100_tokens; growth=end_years; growth_over=topics; growth_min_works=0: −9.55 % (95 % interval −75.9 to 57.1 %)"
0.494592645999,-0.0816554352727,"Figure 4: industry's growth, one of the specifications, variant=ambiguous=drop; terms=all; years=2013-2021; topics_n=30; score=occurrences; growth=fitted_line; growth_over=topics; growth_min_works=30: −8.17 % (95 % interval −43 to 26.7 %)"
0.535328046143,-0.0647544621691,"Figure 4: industry's growth, one of the specifications, variant=none; terms=all; years=2014-2021; topics_n=30; score=per_100_tokens; growth=three_year_means; growth_over=topics; growth_min_works=0: −6.48 % (95 % interval −18 to 5.02 %)"
0.57570295602,-0.050275034181,"Figure 4: industry's growth, one of the specifications, variant=topics_per_work=one; terms=all; years=2012-2021; topics_n=30; score=occurrences; growth=poisson; growth_over=works; growth_min_works=0: −5.03 % (95 % interval −22.1 to 15.8 %)"
0.616077865898,-0.0312317753432,"Figure 4: industry's growth, one of the specifications, variant=none; terms=all; years=2013-2021; topics_n=25; score=occurrences; growth=three_year_means; growth_over=topics; growth_min_works=30: −3.12 % (95 % interval −26.9 to 20.6 %)"
0.666546503244,-0.00735561773833,"Figure 4: industry's growth, one of the specifications, variant=none; terms=all; years=2014-2021; topics_n=25; score=per_100_tokens; growth=end_years; growth_over=works; growth_min_works=0: −0.736 %"
0.706921413122,0.014509809644,"Figure 4: industry's growth, one of the specifications, variant=ambiguous=drop; terms=all; years=2013-2021; topics_n=25; score=presence; growth=end_years; growth_over=topics; growth_min_works=0: 1.45 % (95 % interval −40.9 to 43.8 %)"
0.747296322999,0.0307851015109,"Figure 4: industry's growth, one of the specifications, variant=topics_per_work=one; terms=all; years=2012-2021; topics_n=25; score=occurrences; growth=fitted_line; growth_over=works; growth_min_works=0: 3.08 % (95 % interval −25.4 to 31.6 %)"
0.787671232877,0.0519831897571,"Figure 4: industry's growth, one of the specifications, variant=none; terms=all; years=2013-2021; topics_n=all; score=presence; growth=fitted_line; growth_over=topics; growth_min_works=0: 5.2 % (95 % interval −18.7 to 29.1 %)"
0.828046142754,0.0834866008161,"Figure 4: industry's growth, one of the specifications, variant=none; terms=all; years=2013-2021; topics_n=20; score=occurrences; growth=end_years; growth_over=topics; growth_min_works=0: 8.35 % (95 % interval −28.8 to 45.5 %)"
0.868421052632,0.135032372609,"Figure 4: industry's growth, one of the specifications, variant=matching=independent; terms=all; years=2012-2021; topics_n=15; score=occurrences; growth=fitted_line; growth_over=topics; growth_min_works=0: 13.5 % (95 % interval −30.6 to 57.6 %)"
0.908795962509,0.209916047173,"Figure 4: industry's growth, one of the specifications, variant=none; terms=all; years=2012-2020; topics_n=30; score=per_100_tokens; growth=three_year_means; growth_over=topics; growth_min_works=0: 21 % (95 % interval −2.63 to 44.6 %)"
0.949170872386,0.368442501972,"Figure 4: industry's growth, one of the specifications, variant=none; terms=all; years=2012-2021; topics_n=30; score=occurrences; growth=fitted_line; growth_over=topics; growth_min_works=0: 36.8 % (95 % interval 8.91 to 64.8 %)"
1,1.36302053001,"Figure 4: industry's growth, one of the specifications, variant=strict_team=yes; terms=all; years=2012-2021; topics_n=all; score=occurrences; growth=fitted_line; growth_over=topics; growth_min_works=0: above 136 % (95 % interval −75.9 to above 136 %)"
EOD
rows1(c) = strcol('headline') eq 'fig4.growth_industry_involved' && strcol('series') eq 'curve' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     '+' every ::0::0 using (0):(0.33):(1):(0) with vectors nohead linewidth 1.07 dashtype (6,4) linecolor rgb '#CC79A7', \
     data using (rows1('place')):(rows1('estimate')) with lines linewidth 1.60 linecolor rgb '#0072B2', \
     $panel_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

# The panel
set lmargin at screen 0.52641
set rmargin at screen 0.71949
set bmargin at screen 0.07583
set tmargin at screen 0.33538
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [0:30]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00590 ('lowest' 0, 'highest' 1)
unset ytics
set border 0 linewidth 0.67 linecolor rgb '#222222'
unset grid
rows1(c) = strcol('headline') eq 'fig4.growth_industry_involved' && strcol('series') eq 'choice_even' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig4.growth_industry_involved' && strcol('series') eq 'choice_odd' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#595959', \
     data using (rows2('place')):(rows2('low')):(rows2('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#4095C5'

# The panel
set lmargin at screen 0.78506
set rmargin at screen 0.97814
set bmargin at screen 0.34667
set tmargin at screen 0.47456
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [-1.04629261346:1.09092007458]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−100' -1, '−50' -0.5, '0' 0, '50' 0.5, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
0,-1.04629261346,"Figure 4: differential, one of the specifications, variant=topics_per_work=one; terms=all; years=2013-2021; topics_n=all; score=per_100_tokens; growth=fitted_line; growth_over=topics; growth_min_works=0: −105 pp (95 % interval −105 to above 109 pp)"
0.0403637170104,-0.329761230364,"Figure 4: differential, one of the specifications, variant=academic_set=education+government; terms=all; years=2012-2021; topics_n=15; score=occurrences; growth=fitted_line; growth_over=works; growth_min_works=0: −33 pp (95 % interval −74.1 to 8.16 pp)"
0.0807274340208,-0.269282135706,"Figure 4: differential, one of the specifications, variant=academic_set=education+nonprofit; terms=all; years=2013-2021; topics_n=25; score=presence; growth=end_years; growth_over=topics; growth_min_works=30: −26.9 pp (95 % interval −53.3 to −0.588 pp)"
0.121091151031,-0.233996477262,"Figure 4: differential, one of the specifications, variant=none; terms=all; years=2013-2021; topics_n=all; score=per_100_tokens; growth=poisson; growth_over=works; growth_min_works=30: −23.4 pp (95 % interval −48.5 to 1.72 pp)"
0.161454868042,-0.209295876632,"Figure 4: differential, one of the specifications, variant=academic_set=education+nonprofit; terms=all; years=2012-2021; topics_n=20; score=occurrences; growth=poisson; growth_over=topics; growth_min_works=0: −20.9 pp (95 % interval −39.7 to −2.17 pp)"
0.201818585052,-0.187957885657,"Figure 4: differential, one of the specifications, variant=none; terms=half 124; years=2012-2021; topics_n=25; score=occurrences; growth=poisson; growth_over=topics; growth_min_works=0: −18.8 pp (95 % interval −34.2 to −3.4 pp)"
0.242404080727,-0.170437816096,"Figure 4: differential, one of the specifications, variant=academic_set=education+nonprofit; terms=all; years=2013-2021; topics_n=15; score=presence; growth=fitted_line; growth_over=works; growth_min_works=30: −17 pp (95 % interval −48.5 to 14.4 pp)"
0.282767797738,-0.153808326033,"Figure 4: differential, one of the specifications, variant=strict_team=yes; terms=all; years=2012-2020; topics_n=15; score=per_100_tokens; growth=end_years; growth_over=works; growth_min_works=0: −15.4 pp"
0.333333333333,-0.132587723141,"Figure 4: differential, one of the specifications, variant=matching=independent; terms=all; years=2013-2021; topics_n=30; score=per_100_tokens; growth=poisson; growth_over=topics; growth_min_works=0: −13.3 pp (95 % interval −25.7 to −0.833 pp)"
0.373697050344,-0.117397142946,"Figure 4: differential, one of the specifications, variant=academic_set=education+nonprofit; terms=all; years=2012-2021; topics_n=15; score=per_100_tokens; growth=three_year_means; growth_over=topics; growth_min_works=0: −11.7 pp (95 % interval −42.1 to 18.6 pp)"
0.414060767354,-0.101496282099,"Figure 4: differential, one of the specifications, variant=academic_set=education+nonprofit; terms=all; years=2012-2020; topics_n=25; score=occurrences; growth=end_years; growth_over=topics; growth_min_works=0: −10.1 pp (95 % interval −65.9 to 45.6 pp)"
0.454424484365,-0.0869743612505,"Figure 4: differential, one of the specifications, variant=none; terms=all; years=2013-2021; topics_n=25; score=per_100_tokens; growth=end_years; growth_over=topics; growth_min_works=0: −8.7 pp (95 % interval −49.1 to 31.7 pp)"
0.494788201375,-0.0720782651053,"Figure 4: differential, one of the specifications, variant=academic_set=education+government; terms=all; years=2012-2020; topics_n=15; score=occurrences; growth=three_year_means; growth_over=topics; growth_min_works=0: −7.21 pp (95 % interval −41.8 to 27.4 pp)"
0.535151918385,-0.0583578462043,"Figure 4: differential, one of the specifications, variant=none; terms=all; years=2014-2021; topics_n=15; score=occurrences; growth=three_year_means; growth_over=works; growth_min_works=30: −5.84 pp"
0.575737414061,-0.0461188743877,"Figure 4: differential, one of the specifications, variant=none; terms=all; years=2014-2021; topics_n=15; score=presence; growth=poisson; growth_over=topics; growth_min_works=0: −4.61 pp (95 % interval −13.4 to 4.22 pp)"
0.616101131071,-0.0346499106819,"Figure 4: differential, one of the specifications, variant=none; terms=all; years=2012-2021; topics_n=30; score=presence; growth=poisson; growth_over=works; growth_min_works=0: −3.46 pp (95 % interval −21.2 to 14.2 pp)"
0.666666666667,-0.0190134962989,"Figure 4: differential, one of the specifications, variant=strict_team=yes; terms=all; years=2012-2020; topics_n=30; score=presence; growth=poisson; growth_over=topics; growth_min_works=0: −1.9 pp (95 % interval −11.2 to 7.44 pp)"
0.707030383677,-0.00374418928389,"Figure 4: differential, one of the specifications, variant=matching=independent; terms=all; years=2012-2021; topics_n=all; score=occurrences; growth=fitted_line; growth_over=works; growth_min_works=0: −0.374 pp (95 % interval −33.4 to 32.7 pp)"
0.747394100688,0.0117084312043,"Figure 4: differential, one of the specifications, variant=academic_set=education+government; terms=all; years=2012-2021; topics_n=20; score=presence; growth=fitted_line; growth_over=works; growth_min_works=0: 1.17 pp (95 % interval −32.7 to 35.1 pp)"
0.787757817698,0.0306958707069,"Figure 4: differential, one of the specifications, variant=topics_per_work=one; terms=all; years=2012-2020; topics_n=20; score=presence; growth=three_year_means; growth_over=topics; growth_min_works=0: 3.07 pp (95 % interval −52.6 to 58.8 pp)"
0.828121534708,0.0522070430796,"Figure 4: differential, one of the specifications, variant=topics_per_work=one; terms=all; years=2014-2021; topics_n=20; score=presence; growth=poisson; growth_over=works; growth_min_works=0: 5.22 pp (95 % interval −9.48 to 19.9 pp)"
0.868485251719,0.0747143637535,"Figure 4: differential, one of the specifications, variant=matching=independent; terms=all; years=2012-2021; topics_n=25; score=occurrences; growth=three_year_means; growth_over=topics; growth_min_works=0: 7.47 pp (95 % interval −25.8 to 40.8 pp)"
0.909070747394,0.116468906133,"Figure 4: differential, one of the specifications, variant=none; terms=all; years=2012-2020; topics_n=all; score=presence; growth=three_year_means; growth_over=topics; growth_min_works=0: 11.6 pp (95 % interval −30.1 to 53.4 pp)"
0.949434464405,0.179304161188,"Figure 4: differential, one of the specifications, variant=topics_per_work=one; terms=all; years=2014-2021; topics_n=all; score=occurrences; growth=end_years; growth_over=works; growth_min_works=0: 17.9 pp"
1,1.09092007458,"Figure 4: differential, one of the specifications, variant=strict_team=yes; terms=all; years=2012-2021; topics_n=all; score=occurrences; growth=fitted_line; growth_over=topics; growth_min_works=0: above 109 pp (95 % interval −105 to above 109 pp)"
EOD
rows1(c) = strcol('headline') eq 'fig4.growth_differential' && strcol('series') eq 'curve' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     '+' every ::0::0 using (0):(0.152):(1):(0) with vectors nohead linewidth 1.07 dashtype (6,4) linecolor rgb '#CC79A7', \
     data using (rows1('place')):(rows1('estimate')) with lines linewidth 1.60 linecolor rgb '#0072B2', \
     $panel_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

# The panel
set lmargin at screen 0.78506
set rmargin at screen 0.97814
set bmargin at screen 0.07583
set tmargin at screen 0.33538
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [0:30]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00590 ('lowest' 0, 'highest' 1)
unset ytics
set border 0 linewidth 0.67 linecolor rgb '#222222'
unset grid
set object rectangle from screen 0.26776, 0.96958 to screen 0.27978, 0.97786 front fillcolor rgb '#0072B2' fillstyle solid noborder
set object rectangle from screen 0.36088, 0.96958 to screen 0.37290, 0.97786 front fillcolor rgb '#222222' fillstyle solid noborder
set label 'Figure 3: slope, pooled' at screen 0.26776, 0.94212 left font 'Arial,9.33' textcolor rgb '#222222' front
set label '5281 specifications,' at screen 0.26776, 0.93084 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'joint p 0.934' at screen 0.26776, 0.91955 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Paper: −0.122' at screen 0.29478, 0.82640 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label 'scoring of works' at screen 0.01093, 0.76627 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label 'default' at screen 0.25683, 0.76627 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'academic set: education and government' at screen 0.25683, 0.75762 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'academic set: education and nonprofit' at screen 0.25683, 0.74897 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'ambiguous: drop' at screen 0.25683, 0.74031 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'matching: independent' at screen 0.25683, 0.73166 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'strict team: yes' at screen 0.25683, 0.72301 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'topics per work: one' at screen 0.25683, 0.71436 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'list of terms' at screen 0.01093, 0.70571 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label 'full list' at screen 0.25683, 0.70571 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'one left out' at screen 0.25683, 0.69706 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'random halves' at screen 0.25683, 0.68840 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'years' at screen 0.01093, 0.67975 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label '2012-2021' at screen 0.25683, 0.67975 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '2013-2021' at screen 0.25683, 0.67110 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '2012-2020' at screen 0.25683, 0.66245 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '2014-2021' at screen 0.25683, 0.65380 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'largest topics' at screen 0.01093, 0.64515 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label '25' at screen 0.25683, 0.64515 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '15' at screen 0.25683, 0.63649 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '20' at screen 0.25683, 0.62784 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '30' at screen 0.25683, 0.61919 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'all' at screen 0.25683, 0.61054 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'what is counted' at screen 0.01093, 0.60189 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label 'occurrences' at screen 0.25683, 0.60189 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'abstracts with a term' at screen 0.25683, 0.59324 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'terms per 100 words' at screen 0.25683, 0.58459 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'share among' at screen 0.01093, 0.57593 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label 'known teams' at screen 0.25683, 0.57593 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'academic and industry' at screen 0.25683, 0.56728 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'all teams' at screen 0.25683, 0.55863 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'terms in works of' at screen 0.01093, 0.54998 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label 'all teams' at screen 0.25683, 0.54998 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'known teams' at screen 0.25683, 0.54133 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'weight of a cell' at screen 0.01093, 0.53268 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label 'one' at screen 0.25683, 0.53268 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'its works' at screen 0.25683, 0.52402 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'Figure 3: slope within' at screen 0.41967, 0.95341 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'topics' at screen 0.41967, 0.94212 left font 'Arial,9.33' textcolor rgb '#222222' front
set label '5281 specifications,' at screen 0.41967, 0.93084 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'joint p 0.419' at screen 0.41967, 0.91955 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Paper: −0.122' at screen 0.44669, 0.82170 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label 'Figure 3: slope, topics' at screen 0.57158, 0.95341 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'and years' at screen 0.57158, 0.94212 left font 'Arial,9.33' textcolor rgb '#222222' front
set label '5281 specifications,' at screen 0.57158, 0.93084 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'joint p 0.455' at screen 0.57158, 0.91955 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Paper: −0.122' at screen 0.59860, 0.83755 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label 'Figure 3: slope, long' at screen 0.72350, 0.95341 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'differences' at screen 0.72350, 0.94212 left font 'Arial,9.33' textcolor rgb '#222222' front
set label '5281 specifications,' at screen 0.72350, 0.93084 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'joint p 0.651' at screen 0.72350, 0.91955 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Paper: −0.122' at screen 0.75051, 0.83315 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label 'Figure 3: elasticity' at screen 0.87541, 0.95341 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'within topics' at screen 0.87541, 0.94212 left font 'Arial,9.33' textcolor rgb '#222222' front
set label '5041 specifications,' at screen 0.87541, 0.93084 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'joint p 0.965' at screen 0.87541, 0.91955 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Paper: −0.173' at screen 0.90243, 0.82059 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label 'Figure 4: academic growth (%)' at screen 0.26776, 0.49562 left font 'Arial,9.33' textcolor rgb '#222222' front
set label '4506 specifications, joint p 0.431' at screen 0.26776, 0.48434 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Paper: 17.8 %' at screen 0.36258, 0.41185 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label 'scoring of works' at screen 0.01093, 0.33106 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label 'default' at screen 0.25683, 0.33106 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'academic set: education and government' at screen 0.25683, 0.32240 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'academic set: education and nonprofit' at screen 0.25683, 0.31375 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'ambiguous: drop' at screen 0.25683, 0.30510 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'matching: independent' at screen 0.25683, 0.29645 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'strict team: yes' at screen 0.25683, 0.28780 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'topics per work: one' at screen 0.25683, 0.27915 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'list of terms' at screen 0.01093, 0.27049 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label 'full list' at screen 0.25683, 0.27049 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'one left out' at screen 0.25683, 0.26184 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'random halves' at screen 0.25683, 0.25319 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'years' at screen 0.01093, 0.24454 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label '2012-2021' at screen 0.25683, 0.24454 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '2013-2021' at screen 0.25683, 0.23589 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '2012-2020' at screen 0.25683, 0.22724 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '2014-2021' at screen 0.25683, 0.21858 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'largest topics' at screen 0.01093, 0.20993 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label '25' at screen 0.25683, 0.20993 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '15' at screen 0.25683, 0.20128 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '20' at screen 0.25683, 0.19263 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '30' at screen 0.25683, 0.18398 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'all' at screen 0.25683, 0.17533 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'what is counted' at screen 0.01093, 0.16668 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label 'occurrences' at screen 0.25683, 0.16668 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'abstracts with a term' at screen 0.25683, 0.15802 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'terms per 100 words' at screen 0.25683, 0.14937 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'growth from' at screen 0.01093, 0.14072 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label 'Poisson trends' at screen 0.25683, 0.14072 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'a fitted line' at screen 0.25683, 0.13207 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'end years' at screen 0.25683, 0.12342 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'three year means' at screen 0.25683, 0.11477 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'growth of' at screen 0.01093, 0.10611 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label 'mean topic' at screen 0.25683, 0.10611 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'all works' at screen 0.25683, 0.09746 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'topics' at screen 0.01093, 0.08881 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label 'topics with 30 works at first' at screen 0.25683, 0.08881 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'all topics' at screen 0.25683, 0.08016 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'Figure 4: industry''s growth (%)' at screen 0.52641, 0.49562 left font 'Arial,9.33' textcolor rgb '#222222' front
set label '2775 specifications, joint p 0.535' at screen 0.52641, 0.48434 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Paper: 33 %' at screen 0.64278, 0.41858 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label 'Figure 4: differential (pp)' at screen 0.78506, 0.49562 left font 'Arial,9.33' textcolor rgb '#222222' front
set label '4510 specifications, joint p 0.47' at screen 0.78506, 0.48434 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Paper: 15.2 pp' at screen 0.89022, 0.42466 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label 'Estimates' at screen 0.28525, 0.97372 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Default' at screen 0.37837, 0.97372 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: Papers of 20 AI conferences, 2006-2024. Estimates of all specifications in ascending order, each once; band: their 95 % intervals (the 2.5 % that reach furthest to either side are cut off' at screen 0.00546, 0.03720 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'at the panel''s edge). Below: where along the curve each choice is made; the height of a strip is how often, relative to where it is made most. Joint p: how often a median as far from 0 would' at screen 0.00546, 0.02765 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'come without any effect. The default specification could not be fitted for Figure 4: academic growth; Figure 4: industry''s growth; Figure 4: differential: 6 topics with growth in both groups; at least' at screen 0.00546, 0.01809 left font 'Arial,8.00' textcolor rgb '#666666' front
set label '8 are needed.' at screen 0.00546, 0.00854 left font 'Arial,8.00' textcolor rgb '#666666' front
set label '5 of the paper’s 5 values lie within the range that other choices give' at screen 0.00546, 0.99175 left font 'Arial:Bold,10.67' textcolor rgb '#222222' front
rows1(c) = strcol('headline') eq 'fig4.growth_differential' && strcol('series') eq 'choice_even' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'fig4.growth_differential' && strcol('series') eq 'choice_odd' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#595959', \
     data using (rows2('place')):(rows2('low')):(rows2('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#4095C5'

unset multiplot
set output
