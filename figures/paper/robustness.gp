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
set yrange [-0.273486898604:0.233199170915]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−0.2' -0.2, '−0.1' -0.1, '0.0' 0, '0.1' 0.1, '0.2' 0.2)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
0,-0.147760653973,"Figure 3: slope, pooled, one of the specifications, terms=half 144: −0.148 (95 % interval −0.238 to −0.0572)"
0.0403409090909,-0.0863248313891,"Figure 3: slope, pooled, one of the specifications, variant=matching=independent; topics_n=15: −0.0863 (95 % interval −0.228 to 0.0557)"
0.0806818181818,-0.0707215098746,"Figure 3: slope, pooled, one of the specifications, variant=matching=independent; years=2013-2021; topics_n=20; score=per_100_tokens; share_among=academic_and_industry: −0.0707 (95 % interval −0.204 to 0.0624)"
0.121212121212,-0.0625361916853,"Figure 3: slope, pooled, one of the specifications, variant=matching=independent; topics_n=30: −0.0625 (95 % interval −0.144 to 0.0193)"
0.161553030303,-0.0541348295338,"Figure 3: slope, pooled, one of the specifications, terms=without Megatron: −0.0541 (95 % interval −0.18 to 0.0716)"
0.201893939394,-0.0473341452662,"Figure 3: slope, pooled, one of the specifications, terms=half 4: −0.0473 (95 % interval −0.133 to 0.0381)"
0.242424242424,-0.0403121175814,"Figure 3: slope, pooled, one of the specifications, terms=half 47: −0.0403 (95 % interval −0.151 to 0.07)"
0.282765151515,-0.0317115370287,"Figure 3: slope, pooled, one of the specifications, variant=strict_team=yes; topics_n=20; score=per_100_tokens: −0.0317 (95 % interval −0.178 to 0.114)"
0.333333333333,-0.0219338423788,"Figure 3: slope, pooled, one of the specifications, variant=topics_per_work=one; topics_n=20; score=per_100_tokens: −0.0219 (95 % interval −0.18 to 0.136)"
0.373674242424,-0.0169195213699,"Figure 3: slope, pooled, one of the specifications, variant=matching=independent; years=2014-2021; topics_n=all; cell_weights=works: −0.0169 (95 % interval −0.0662 to 0.0324)"
0.414015151515,-0.0120790288284,"Figure 3: slope, pooled, one of the specifications, variant=ambiguous=drop; years=2012-2020; topics_n=20; share_among=all; score_over=known; cell_weights=works: −0.0121 (95 % interval −0.106 to 0.0823)"
0.454545454545,-0.00766855555411,"Figure 3: slope, pooled, one of the specifications, variant=academic_set=education+nonprofit; years=2014-2021; topics_n=20; share_among=academic_and_industry; score_over=known; cell_weights=works: −0.00767 (95 % interval −0.0795 to 0.0642)"
0.494886363636,-0.00276651286724,"Figure 3: slope, pooled, one of the specifications, variant=strict_team=yes; score=per_100_tokens; share_among=all; score_over=known: −0.00277 (95 % interval −0.116 to 0.111)"
0.535227272727,0.00309603561703,"Figure 3: slope, pooled, one of the specifications, years=2013-2021; score=presence; share_among=academic_and_industry: 0.0031 (95 % interval −0.201 to 0.207)"
0.575757575758,0.00791314982457,"Figure 3: slope, pooled, one of the specifications, variant=ambiguous=drop; years=2013-2021; topics_n=all; score=presence; share_among=all; score_over=known: 0.00791 (95 % interval −0.0632 to 0.079)"
0.616098484848,0.0128759479206,"Figure 3: slope, pooled, one of the specifications, variant=academic_set=education+government; years=2012-2020; topics_n=20; score=presence; share_among=all: 0.0129 (95 % interval −0.105 to 0.131)"
0.666666666667,0.0184742579113,"Figure 3: slope, pooled, one of the specifications, variant=topics_per_work=one; topics_n=30; score=per_100_tokens; score_over=known; cell_weights=works: 0.0185 (95 % interval −0.0596 to 0.0966)"
0.707007575758,0.0248180922563,"Figure 3: slope, pooled, one of the specifications, variant=strict_team=yes; years=2014-2021; topics_n=30; score=per_100_tokens; cell_weights=works: 0.0248 (95 % interval −0.039 to 0.0886)"
0.747348484848,0.032631613024,"Figure 3: slope, pooled, one of the specifications, variant=academic_set=education+nonprofit; years=2012-2020; score=per_100_tokens; score_over=known; cell_weights=works: 0.0326 (95 % interval −0.0359 to 0.101)"
0.787878787879,0.0419846103787,"Figure 3: slope, pooled, one of the specifications, variant=topics_per_work=one; years=2012-2020; topics_n=all; score=presence; share_among=academic_and_industry; cell_weights=works: 0.042 (95 % interval −0.0374 to 0.121)"
0.82821969697,0.0506223967523,"Figure 3: slope, pooled, one of the specifications, variant=matching=independent; years=2012-2020; topics_n=all; score=presence; share_among=all; score_over=known; cell_weights=works: 0.0506 (95 % interval −0.019 to 0.12)"
0.868560606061,0.0579368742016,"Figure 3: slope, pooled, one of the specifications, years=2012-2020; score=presence; share_among=all: 0.0579 (95 % interval −0.0755 to 0.191)"
0.909090909091,0.0649812641089,"Figure 3: slope, pooled, one of the specifications, variant=academic_set=education+nonprofit; years=2014-2021; topics_n=30; score=presence; share_among=all; cell_weights=works: 0.065 (95 % interval −0.0314 to 0.161)"
0.949431818182,0.0736524408092,"Figure 3: slope, pooled, one of the specifications, variant=strict_team=yes; topics_n=all; score=presence; share_among=academic_and_industry; cell_weights=works: 0.0737 (95 % interval −0.000934 to 0.148)"
1,0.144656350962,"Figure 3: slope, pooled, one of the specifications, variant=strict_team=yes; years=2014-2021; topics_n=15; score=presence; share_among=academic_and_industry; cell_weights=works: 0.145 (95 % interval 0.0607 to 0.229)"
0.161363636364,-0.0541458788702,"Figure 3: slope, pooled, default specification: −0.0541"
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
set yrange [-0.383566646111:0.342322805717]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−0.2' -0.2, '0.0' 0, '0.2' 0.2)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
0,-0.230479602282,"Figure 3: slope within topics, one of the specifications, variant=topics_per_work=one; years=2014-2021; topics_n=20; score=presence; share_among=all: −0.23 (95 % interval below −0.384 to 0.0248)"
0.0403409090909,-0.127409359908,"Figure 3: slope within topics, one of the specifications, variant=ambiguous=drop; years=2013-2021; topics_n=15; score=per_100_tokens: −0.127 (95 % interval −0.306 to 0.0508)"
0.0806818181818,-0.108482155817,"Figure 3: slope within topics, one of the specifications, variant=topics_per_work=one; years=2014-2021; topics_n=20; share_among=academic_and_industry; score_over=known; cell_weights=works: −0.108 (95 % interval −0.224 to 0.00695)"
0.121212121212,-0.0956762975196,"Figure 3: slope within topics, one of the specifications, variant=ambiguous=drop; years=2012-2020; share_among=all; cell_weights=works: −0.0957 (95 % interval −0.266 to 0.075)"
0.161553030303,-0.0860240675023,"Figure 3: slope within topics, one of the specifications, variant=matching=independent; years=2012-2020; topics_n=15; share_among=all; score_over=known; cell_weights=works: −0.086 (95 % interval −0.272 to 0.0999)"
0.201893939394,-0.076678288258,"Figure 3: slope within topics, one of the specifications, variant=ambiguous=drop; years=2012-2020; topics_n=20; share_among=all; score_over=known; cell_weights=works: −0.0767 (95 % interval −0.251 to 0.0972)"
0.242424242424,-0.0705310301374,"Figure 3: slope within topics, one of the specifications, variant=ambiguous=drop; years=2012-2020; topics_n=15; score=presence; share_among=all; score_over=known: −0.0705 (95 % interval −0.264 to 0.123)"
0.282765151515,-0.0632856623808,"Figure 3: slope within topics, one of the specifications, variant=academic_set=education+government; years=2012-2020; topics_n=all; share_among=academic_and_industry; score_over=known; cell_weights=works: −0.0633 (95 % interval −0.119 to −0.00738)"
0.333333333333,-0.0556483742656,"Figure 3: slope within topics, one of the specifications, variant=strict_team=yes; years=2014-2021; score=per_100_tokens: −0.0556 (95 % interval −0.163 to 0.052)"
0.373674242424,-0.0498338055074,"Figure 3: slope within topics, one of the specifications, variant=ambiguous=drop; years=2012-2020; topics_n=all; share_among=all; score_over=known: −0.0498 (95 % interval −0.0976 to −0.00211)"
0.414015151515,-0.0440581815873,"Figure 3: slope within topics, one of the specifications, variant=academic_set=education+government; years=2013-2021; topics_n=all; share_among=academic_and_industry; score_over=known: −0.0441 (95 % interval −0.0983 to 0.0101)"
0.454545454545,-0.0368321181946,"Figure 3: slope within topics, one of the specifications, variant=academic_set=education+government; years=2014-2021; topics_n=30; score=per_100_tokens; share_among=all; score_over=known: −0.0368 (95 % interval −0.125 to 0.0516)"
0.494886363636,-0.0300572636791,"Figure 3: slope within topics, one of the specifications, variant=topics_per_work=one; topics_n=20; score=per_100_tokens; share_among=all; score_over=known; cell_weights=works: −0.0301 (95 % interval −0.18 to 0.119)"
0.535227272727,-0.0236732585757,"Figure 3: slope within topics, one of the specifications, variant=matching=independent; years=2013-2021; score=per_100_tokens; share_among=all; score_over=known; cell_weights=works: −0.0237 (95 % interval −0.12 to 0.0729)"
0.575757575758,-0.0165949562964,"Figure 3: slope within topics, one of the specifications, variant=matching=independent; years=2014-2021; topics_n=all; score=per_100_tokens; share_among=all; score_over=known: −0.0166 (95 % interval −0.0655 to 0.0323)"
0.616098484848,-0.008304218178,"Figure 3: slope within topics, one of the specifications, variant=strict_team=yes; years=2014-2021; topics_n=30; score=presence: −0.0083 (95 % interval −0.252 to 0.236)"
0.666666666667,0.000999114382669,"Figure 3: slope within topics, one of the specifications, variant=strict_team=yes; years=2014-2021; topics_n=30; score=presence; share_among=academic_and_industry; score_over=known: 0.000999 (95 % interval −0.202 to 0.204)"
0.707007575758,0.0078365202764,"Figure 3: slope within topics, one of the specifications, years=2014-2021; score=per_100_tokens; cell_weights=works: 0.00784 (95 % interval −0.0891 to 0.105)"
0.747348484848,0.0155928778766,"Figure 3: slope within topics, one of the specifications, variant=ambiguous=drop; years=2012-2020; topics_n=30; score=per_100_tokens; share_among=academic_and_industry; score_over=known; cell_weights=works: 0.0156 (95 % interval −0.105 to 0.136)"
0.787878787879,0.0250468531454,"Figure 3: slope within topics, one of the specifications, variant=strict_team=yes; years=2013-2021; score=presence; share_among=all; score_over=known; cell_weights=works: 0.025 (95 % interval −0.109 to 0.159)"
0.82821969697,0.0347220116099,"Figure 3: slope within topics, one of the specifications, variant=ambiguous=drop; years=2014-2021; topics_n=all; score=presence; share_among=all: 0.0347 (95 % interval −0.0579 to 0.127)"
0.868560606061,0.0488811659407,"Figure 3: slope within topics, one of the specifications, variant=strict_team=yes; years=2012-2020; topics_n=20; score=per_100_tokens; share_among=all; score_over=known: 0.0489 (95 % interval −0.0933 to 0.191)"
0.909090909091,0.0681769676911,"Figure 3: slope within topics, one of the specifications, variant=matching=independent; topics_n=30; score=presence; share_among=academic_and_industry; score_over=known; cell_weights=works: 0.0682 (95 % interval −0.0466 to 0.183)"
0.949431818182,0.107011667853,"Figure 3: slope within topics, one of the specifications, topics_n=20; score=presence; share_among=academic_and_industry; score_over=known; cell_weights=works: 0.107 (95 % interval −0.0656 to 0.28)"
1,0.19005999315,"Figure 3: slope within topics, one of the specifications, variant=ambiguous=drop; years=2012-2020; topics_n=20; score=presence; share_among=all; score_over=known; cell_weights=works: 0.19 (95 % interval 0.0473 to 0.333)"
0.144507575758,-0.0898071928565,"Figure 3: slope within topics, default specification: −0.0898"
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
set yrange [-0.349626651771:0.239632517637]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−0.2' -0.2, '0.0' 0, '0.2' 0.2)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
0,-0.246846927189,"Figure 3: slope, topics and years, one of the specifications, variant=topics_per_work=one; years=2014-2021; topics_n=20; score=presence; share_among=all: −0.247 (95 % interval below −0.35 to 0.0126)"
0.0403409090909,-0.106871429368,"Figure 3: slope, topics and years, one of the specifications, variant=matching=independent; topics_n=20; score=presence; share_among=all; score_over=known: −0.107 (95 % interval −0.236 to 0.0218)"
0.0806818181818,-0.0778227924751,"Figure 3: slope, topics and years, one of the specifications, years=2013-2021; topics_n=30; score=per_100_tokens: −0.0778 (95 % interval −0.153 to −0.00222)"
0.121212121212,-0.061966253678,"Figure 3: slope, topics and years, one of the specifications, variant=academic_set=education+government; years=2014-2021; score=per_100_tokens; score_over=known: −0.062 (95 % interval −0.153 to 0.029)"
0.161553030303,-0.0529035449722,"Figure 3: slope, topics and years, one of the specifications, variant=academic_set=education+nonprofit; years=2012-2020; topics_n=all; share_among=all; cell_weights=works: −0.0529 (95 % interval −0.0956 to −0.0102)"
0.201893939394,-0.0470162129547,"Figure 3: slope, topics and years, one of the specifications, variant=matching=independent; years=2013-2021; topics_n=15; share_among=academic_and_industry; cell_weights=works: −0.047 (95 % interval −0.147 to 0.0532)"
0.242424242424,-0.0413081056293,"Figure 3: slope, topics and years, one of the specifications, variant=ambiguous=drop; years=2013-2021; share_among=academic_and_industry; cell_weights=works: −0.0413 (95 % interval −0.101 to 0.0179)"
0.282765151515,-0.0363469426235,"Figure 3: slope, topics and years, one of the specifications, variant=matching=independent; years=2014-2021; score=presence; cell_weights=works: −0.0363 (95 % interval −0.144 to 0.0713)"
0.333333333333,-0.0315387996051,"Figure 3: slope, topics and years, one of the specifications, variant=matching=independent; years=2013-2021; topics_n=30; score=presence; share_among=academic_and_industry; score_over=known; cell_weights=works: −0.0315 (95 % interval −0.117 to 0.0542)"
0.373674242424,-0.0284074512094,"Figure 3: slope, topics and years, one of the specifications, variant=strict_team=yes; years=2013-2021; topics_n=20; share_among=academic_and_industry; cell_weights=works: −0.0284 (95 % interval −0.101 to 0.0437)"
0.414015151515,-0.0255274049772,"Figure 3: slope, topics and years, one of the specifications, years=2012-2020; topics_n=15; score=per_100_tokens; share_among=academic_and_industry: −0.0255 (95 % interval −0.132 to 0.0814)"
0.454545454545,-0.0224914432224,"Figure 3: slope, topics and years, one of the specifications, variant=academic_set=education+government; years=2013-2021; share_among=academic_and_industry; cell_weights=works: −0.0225 (95 % interval −0.0949 to 0.05)"
0.494886363636,-0.0197075633588,"Figure 3: slope, topics and years, one of the specifications, variant=academic_set=education+government; topics_n=30; score=presence; cell_weights=works: −0.0197 (95 % interval −0.111 to 0.0711)"
0.535227272727,-0.0164295292019,"Figure 3: slope, topics and years, one of the specifications, variant=ambiguous=drop; years=2012-2020; topics_n=all; score=presence; share_among=all; score_over=known; cell_weights=works: −0.0164 (95 % interval −0.0743 to 0.0414)"
0.575757575758,-0.0124551370621,"Figure 3: slope, topics and years, one of the specifications, variant=academic_set=education+government; years=2012-2020; topics_n=all; score=presence; share_among=academic_and_industry; score_over=known; cell_weights=works: −0.0125 (95 % interval −0.0669 to 0.042)"
0.616098484848,-0.0068562773266,"Figure 3: slope, topics and years, one of the specifications, variant=strict_team=yes; years=2014-2021; score=presence; cell_weights=works: −0.00686 (95 % interval −0.125 to 0.111)"
0.666666666667,0.000218931017323,"Figure 3: slope, topics and years, one of the specifications, variant=academic_set=education+government; score=per_100_tokens; share_among=all; score_over=known: 0.000219 (95 % interval −0.0945 to 0.0949)"
0.707007575758,0.0049216487727,"Figure 3: slope, topics and years, one of the specifications, variant=matching=independent; years=2012-2020; topics_n=30; score=presence; share_among=academic_and_industry; cell_weights=works: 0.00492 (95 % interval −0.0832 to 0.0931)"
0.747348484848,0.00922263905907,"Figure 3: slope, topics and years, one of the specifications, variant=academic_set=education+government; topics_n=all; share_among=all; cell_weights=works: 0.00922 (95 % interval −0.0331 to 0.0516)"
0.787878787879,0.0144459580735,"Figure 3: slope, topics and years, one of the specifications, variant=strict_team=yes; years=2013-2021; topics_n=20: 0.0144 (95 % interval −0.0838 to 0.113)"
0.82821969697,0.0195763792336,"Figure 3: slope, topics and years, one of the specifications, variant=academic_set=education+nonprofit; years=2012-2020; topics_n=20; score=per_100_tokens; share_among=all: 0.0196 (95 % interval −0.0747 to 0.114)"
0.868560606061,0.0256070174987,"Figure 3: slope, topics and years, one of the specifications, variant=topics_per_work=one; years=2014-2021; score=per_100_tokens; share_among=all; score_over=known: 0.0256 (95 % interval −0.148 to 0.199)"
0.909090909091,0.0323596819131,"Figure 3: slope, topics and years, one of the specifications, variant=ambiguous=drop; years=2012-2020; topics_n=30; score=presence; share_among=academic_and_industry; score_over=known: 0.0324 (95 % interval −0.0925 to 0.157)"
0.949431818182,0.0411465428873,"Figure 3: slope, topics and years, one of the specifications, variant=matching=independent; years=2012-2020; topics_n=20; score=presence; cell_weights=works: 0.0411 (95 % interval −0.0641 to 0.146)"
1,0.106610771322,"Figure 3: slope, topics and years, one of the specifications, variant=strict_team=yes; years=2014-2021; topics_n=20; share_among=all; score_over=known: 0.107 (95 % interval −0.0333 to above 0.24)"
0.35303030303,-0.0298998710771,"Figure 3: slope, topics and years, default specification: −0.0299"
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
set yrange [-0.784760002365:0.688121152352]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−0.5' -0.5, '0.0' 0, '0.5' 0.5)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
0,-0.389996304676,"Figure 3: slope, long differences, one of the specifications, variant=ambiguous=drop; years=2014-2021; topics_n=15; score=presence; cell_weights=works: −0.39 (95 % interval below −0.785 to 0.259)"
0.0403409090909,-0.22286683477,"Figure 3: slope, long differences, one of the specifications, topics_n=20; score=presence; share_among=all; cell_weights=works: −0.223 (95 % interval −0.656 to 0.21)"
0.0806818181818,-0.167293055251,"Figure 3: slope, long differences, one of the specifications, years=2013-2021; topics_n=15; score=per_100_tokens; cell_weights=works: −0.167 (95 % interval −0.527 to 0.193)"
0.121212121212,-0.135332433642,"Figure 3: slope, long differences, one of the specifications, variant=topics_per_work=one; score=per_100_tokens; share_among=academic_and_industry: −0.135 (95 % interval −0.317 to 0.0459)"
0.161553030303,-0.111616231446,"Figure 3: slope, long differences, one of the specifications, years=2014-2021; topics_n=15; share_among=all: −0.112 (95 % interval −0.44 to 0.217)"
0.201893939394,-0.0972581578156,"Figure 3: slope, long differences, one of the specifications, variant=academic_set=education+government; years=2012-2020; score=per_100_tokens; share_among=academic_and_industry; score_over=known; cell_weights=works: −0.0973 (95 % interval −0.346 to 0.151)"
0.242424242424,-0.0856024882843,"Figure 3: slope, long differences, one of the specifications, variant=ambiguous=drop; topics_n=all; score=per_100_tokens: −0.0856 (95 % interval −0.24 to 0.0688)"
0.282765151515,-0.0752048044848,"Figure 3: slope, long differences, one of the specifications, variant=ambiguous=drop; score=per_100_tokens; share_among=all; score_over=known; cell_weights=works: −0.0752 (95 % interval −0.318 to 0.168)"
0.333333333333,-0.0599579114189,"Figure 3: slope, long differences, one of the specifications, variant=ambiguous=drop; topics_n=15; score=presence; share_among=all; score_over=known; cell_weights=works: −0.06 (95 % interval −0.437 to 0.317)"
0.373674242424,-0.0499128132687,"Figure 3: slope, long differences, one of the specifications, variant=ambiguous=drop; years=2013-2021; score=presence; score_over=known: −0.0499 (95 % interval −0.378 to 0.279)"
0.414015151515,-0.0405615693582,"Figure 3: slope, long differences, one of the specifications, variant=topics_per_work=one; years=2013-2021; topics_n=all; score=presence; share_among=academic_and_industry; score_over=known; cell_weights=works: −0.0406 (95 % interval −0.276 to 0.195)"
0.454545454545,-0.0330764330048,"Figure 3: slope, long differences, one of the specifications, variant=academic_set=education+government; years=2013-2021; topics_n=15; share_among=all; score_over=known; cell_weights=works: −0.0331 (95 % interval −0.316 to 0.25)"
0.494886363636,-0.0250094445366,"Figure 3: slope, long differences, one of the specifications, terms=without Megatron: −0.025 (95 % interval −0.177 to 0.127)"
0.535227272727,-0.0181888532289,"Figure 3: slope, long differences, one of the specifications, variant=matching=independent; years=2012-2020; topics_n=all; share_among=academic_and_industry; score_over=known; cell_weights=works: −0.0182 (95 % interval −0.146 to 0.109)"
0.575757575758,-0.0099092439783,"Figure 3: slope, long differences, one of the specifications, variant=academic_set=education+nonprofit; years=2012-2020; topics_n=all; score=per_100_tokens; share_among=all; cell_weights=works: −0.00991 (95 % interval −0.182 to 0.162)"
0.616098484848,-0.00193125885711,"Figure 3: slope, long differences, one of the specifications, variant=topics_per_work=one; years=2013-2021; topics_n=20; score=per_100_tokens; share_among=academic_and_industry: −0.00193 (95 % interval −0.346 to 0.342)"
0.666666666667,0.0140314840148,"Figure 3: slope, long differences, one of the specifications, terms=half 2: 0.014 (95 % interval −0.085 to 0.113)"
0.707007575758,0.0225414015703,"Figure 3: slope, long differences, one of the specifications, variant=ambiguous=drop; years=2014-2021; topics_n=all; share_among=academic_and_industry; score_over=known; cell_weights=works: 0.0225 (95 % interval −0.127 to 0.172)"
0.747348484848,0.0363533052416,"Figure 3: slope, long differences, one of the specifications, variant=ambiguous=drop; topics_n=30; score=presence; share_among=academic_and_industry; score_over=known: 0.0364 (95 % interval −0.208 to 0.281)"
0.787878787879,0.0612318791886,"Figure 3: slope, long differences, one of the specifications, variant=topics_per_work=one; topics_n=all; score=presence; share_among=academic_and_industry; score_over=known; cell_weights=works: 0.0612 (95 % interval −0.0942 to 0.217)"
0.82821969697,0.0949483032581,"Figure 3: slope, long differences, one of the specifications, variant=strict_team=yes; years=2013-2021; topics_n=all; share_among=academic_and_industry: 0.0949 (95 % interval −0.0649 to 0.255)"
0.868560606061,0.13104126504,"Figure 3: slope, long differences, one of the specifications, variant=academic_set=education+nonprofit; years=2013-2021; topics_n=30: 0.131 (95 % interval −0.0779 to 0.34)"
0.909090909091,0.162989303643,"Figure 3: slope, long differences, one of the specifications, variant=academic_set=education+government; years=2014-2021; topics_n=20; score=per_100_tokens; share_among=academic_and_industry; cell_weights=works: 0.163 (95 % interval −0.212 to 0.538)"
0.949431818182,0.20123982832,"Figure 3: slope, long differences, one of the specifications, years=2014-2021; topics_n=20; score=presence; share_among=all; score_over=known; cell_weights=works: 0.201 (95 % interval −0.237 to 0.64)"
1,0.435944848932,"Figure 3: slope, long differences, one of the specifications, variant=topics_per_work=one; years=2014-2021; topics_n=15; score=presence; share_among=academic_and_industry; cell_weights=works: 0.436 (95 % interval 0.135 to above 0.688)"
0.495833333333,-0.0249975995541,"Figure 3: slope, long differences, default specification: −0.025"
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
set yrange [-0.622349792427:0.654879531622]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−0.5' -0.5, '0.0' 0, '0.5' 0.5)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
0,-0.339713829104,"Figure 3: elasticity within topics, one of the specifications, variant=topics_per_work=one; years=2013-2021; topics_n=15; score=presence; share_among=all; score_over=known: −0.34 (95 % interval below −0.622 to 0.0905)"
0.0402777777778,-0.181431950877,"Figure 3: elasticity within topics, one of the specifications, variant=matching=independent; topics_n=15; share_among=all; cell_weights=works: −0.181 (95 % interval −0.489 to 0.126)"
0.080753968254,-0.140393268024,"Figure 3: elasticity within topics, one of the specifications, variant=topics_per_work=one; years=2014-2021; score=per_100_tokens; share_among=all; score_over=known; cell_weights=works: −0.14 (95 % interval −0.386 to 0.105)"
0.121031746032,-0.117744461346,"Figure 3: elasticity within topics, one of the specifications, terms=half 176: −0.118 (95 % interval −0.298 to 0.0622)"
0.161507936508,-0.099173304371,"Figure 3: elasticity within topics, one of the specifications, variant=topics_per_work=one; years=2013-2021; topics_n=30; score=per_100_tokens; share_among=all; score_over=known; cell_weights=works: −0.0992 (95 % interval −0.281 to 0.0822)"
0.201984126984,-0.0851946319822,"Figure 3: elasticity within topics, one of the specifications, variant=academic_set=education+government; years=2014-2021; topics_n=20; cell_weights=works: −0.0852 (95 % interval −0.334 to 0.163)"
0.242261904762,-0.0730221737129,"Figure 3: elasticity within topics, one of the specifications, variant=topics_per_work=one; years=2012-2020; cell_weights=works: −0.073 (95 % interval −0.223 to 0.0766)"
0.282738095238,-0.0615708651103,"Figure 3: elasticity within topics, one of the specifications, variant=academic_set=education+government; years=2014-2021; share_among=all; score_over=known; cell_weights=works: −0.0616 (95 % interval −0.307 to 0.183)"
0.333333333333,-0.049929147166,"Figure 3: elasticity within topics, one of the specifications, variant=academic_set=education+government; years=2012-2020; topics_n=all; score=per_100_tokens; cell_weights=works: −0.0499 (95 % interval −0.147 to 0.0469)"
0.373611111111,-0.039632430124,"Figure 3: elasticity within topics, one of the specifications, variant=matching=independent; years=2013-2021; topics_n=30; score=per_100_tokens; share_among=all; score_over=known; cell_weights=works: −0.0396 (95 % interval −0.198 to 0.119)"
0.414087301587,-0.0267349004273,"Figure 3: elasticity within topics, one of the specifications, variant=matching=independent; years=2013-2021; topics_n=20; share_among=academic_and_industry; score_over=known: −0.0267 (95 % interval −0.443 to 0.39)"
0.454365079365,-0.0147272359927,"Figure 3: elasticity within topics, one of the specifications, variant=topics_per_work=one; topics_n=all; score=per_100_tokens; score_over=known: −0.0147 (95 % interval −0.0733 to 0.0438)"
0.494841269841,-0.00363257699196,"Figure 3: elasticity within topics, one of the specifications, variant=matching=independent; years=2013-2021; topics_n=30; score=per_100_tokens; score_over=known; cell_weights=works: −0.00363 (95 % interval −0.127 to 0.12)"
0.535317460317,0.00550775533692,"Figure 3: elasticity within topics, one of the specifications, years=2013-2021; topics_n=all; score=per_100_tokens; share_among=academic_and_industry; score_over=known; cell_weights=works: 0.00551 (95 % interval −0.0774 to 0.0884)"
0.575595238095,0.0137434042905,"Figure 3: elasticity within topics, one of the specifications, variant=academic_set=education+nonprofit; years=2012-2020; topics_n=15; share_among=academic_and_industry; score_over=known: 0.0137 (95 % interval −0.32 to 0.348)"
0.616071428571,0.0230446833196,"Figure 3: elasticity within topics, one of the specifications, variant=matching=independent; years=2014-2021; topics_n=30; score=per_100_tokens; share_among=academic_and_industry; score_over=known; cell_weights=works: 0.023 (95 % interval −0.101 to 0.148)"
0.666666666667,0.0353540332811,"Figure 3: elasticity within topics, one of the specifications, variant=ambiguous=drop; years=2013-2021; topics_n=all; score=per_100_tokens; score_over=known: 0.0354 (95 % interval −0.0678 to 0.138)"
0.706944444444,0.0449034769285,"Figure 3: elasticity within topics, one of the specifications, variant=strict_team=yes; years=2014-2021; score=per_100_tokens; cell_weights=works: 0.0449 (95 % interval −0.119 to 0.209)"
0.747420634921,0.0569370438389,"Figure 3: elasticity within topics, one of the specifications, score=presence; share_among=academic_and_industry: 0.0569 (95 % interval −0.273 to 0.386)"
0.787698412698,0.0705923429234,"Figure 3: elasticity within topics, one of the specifications, variant=topics_per_work=one; years=2012-2020; score=presence; share_among=academic_and_industry; cell_weights=works: 0.0706 (95 % interval −0.158 to 0.3)"
0.828174603175,0.0875428440282,"Figure 3: elasticity within topics, one of the specifications, variant=strict_team=yes; years=2014-2021; score=presence; share_among=all; cell_weights=works: 0.0875 (95 % interval −0.187 to 0.362)"
0.868650793651,0.1083287314,"Figure 3: elasticity within topics, one of the specifications, variant=ambiguous=drop; topics_n=20; score=presence; share_among=all; score_over=known; cell_weights=works: 0.108 (95 % interval −0.175 to 0.391)"
0.908928571429,0.137508492556,"Figure 3: elasticity within topics, one of the specifications, variant=academic_set=education+nonprofit; years=2012-2020; score=presence; share_among=academic_and_industry; score_over=known; cell_weights=works: 0.138 (95 % interval −0.0628 to 0.338)"
0.949404761905,0.17477029939,"Figure 3: elasticity within topics, one of the specifications, variant=academic_set=education+government; years=2014-2021; score=presence; share_among=academic_and_industry; cell_weights=works: 0.175 (95 % interval −0.0806 to 0.43)"
1,0.35890342072,"Figure 3: elasticity within topics, one of the specifications, variant=strict_team=yes; years=2014-2021; topics_n=20; score=presence; share_among=all; score_over=known: 0.359 (95 % interval 0.00967 to above 0.655)"
0.331349206349,-0.0500941635846,"Figure 3: elasticity within topics, default specification: −0.0501"
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
set yrange [-0.483248059917:0.953235825329]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '50' 0.5)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
0,-0.267562401851,"Figure 4: academic growth, one of the specifications, variant=topics_per_work=one; terms=all; years=2012-2021; topics_n=all; score=per_100_tokens; growth=end_years; growth_over=topics; growth_min_works=0: −26.8 % (95 % interval −42.6 to −10.9 %)"
0.0403995560488,-0.147002661264,"Figure 4: academic growth, one of the specifications, variant=academic_set=education+nonprofit; terms=all; years=2012-2021; topics_n=15; score=per_100_tokens; growth=end_years; growth_over=works; growth_min_works=0: −14.7 %"
0.0807991120977,-0.118973660582,"Figure 4: academic growth, one of the specifications, variant=academic_set=education+nonprofit; terms=all; years=2014-2021; topics_n=30; score=presence; growth=fitted_line; growth_over=topics; growth_min_works=30: −11.9 % (95 % interval −20.8 to −2.99 %)"
0.121198668147,-0.100969563858,"Figure 4: academic growth, one of the specifications, variant=ambiguous=drop; terms=all; years=2012-2021; topics_n=30; score=presence; growth=poisson; growth_over=topics; growth_min_works=0: −10.1 % (95 % interval −16.5 to −3.23 %)"
0.161598224195,-0.087162088816,"Figure 4: academic growth, one of the specifications, variant=academic_set=education+nonprofit; terms=all; years=2014-2021; topics_n=all; score=presence; growth=fitted_line; growth_over=works; growth_min_works=30: −8.72 % (95 % interval −18.7 to 1.32 %)"
0.201997780244,-0.0721674314218,"Figure 4: academic growth, one of the specifications, variant=matching=independent; terms=all; years=2014-2021; topics_n=15; score=per_100_tokens; growth=poisson; growth_over=topics; growth_min_works=0: −7.22 % (95 % interval −17.4 to 4.18 %)"
0.242397336293,-0.0610546480119,"Figure 4: academic growth, one of the specifications, variant=none; terms=all; years=2013-2021; topics_n=30; score=per_100_tokens; growth=poisson; growth_over=topics; growth_min_works=30: −6.11 % (95 % interval −21.2 to 11.8 %)"
0.282796892342,-0.0471187270699,"Figure 4: academic growth, one of the specifications, variant=academic_set=education+nonprofit; terms=all; years=2013-2021; topics_n=all; score=presence; growth=three_year_means; growth_over=works; growth_min_works=0: −4.71 %"
0.333185349612,-0.0304400713855,"Figure 4: academic growth, one of the specifications, variant=none; terms=half 138; years=2012-2021; topics_n=25; score=occurrences; growth=poisson; growth_over=topics; growth_min_works=0: −3.04 % (95 % interval −15.7 to 11.6 %)"
0.37358490566,-0.0157839239204,"Figure 4: academic growth, one of the specifications, variant=academic_set=education+government; terms=all; years=2014-2021; topics_n=15; score=per_100_tokens; growth=fitted_line; growth_over=topics; growth_min_works=0: −1.58 % (95 % interval −17.5 to 14.3 %)"
0.413984461709,-0.00165592190101,"Figure 4: academic growth, one of the specifications, variant=academic_set=education+nonprofit; terms=all; years=2012-2021; topics_n=all; score=occurrences; growth=end_years; growth_over=topics; growth_min_works=0: −0.166 % (95 % interval −22.4 to 22 %)"
0.454384017758,0.00982173304706,"Figure 4: academic growth, one of the specifications, variant=matching=independent; terms=all; years=2013-2021; topics_n=30; score=per_100_tokens; growth=fitted_line; growth_over=works; growth_min_works=30: 0.982 % (95 % interval −23.8 to 25.8 %)"
0.494783573807,0.0218677645751,"Figure 4: academic growth, one of the specifications, variant=ambiguous=drop; terms=all; years=2013-2021; topics_n=15; score=presence; growth=three_year_means; growth_over=works; growth_min_works=0: 2.19 %"
0.535183129856,0.0329219145202,"Figure 4: academic growth, one of the specifications, variant=academic_set=education+nonprofit; terms=all; years=2013-2021; topics_n=30; score=presence; growth=three_year_means; growth_over=topics; growth_min_works=0: 3.29 % (95 % interval −10.6 to 17.2 %)"
0.575582685905,0.0422411666893,"Figure 4: academic growth, one of the specifications, variant=matching=independent; terms=all; years=2013-2021; topics_n=20; score=per_100_tokens; growth=fitted_line; growth_over=works; growth_min_works=0: 4.22 % (95 % interval −24.8 to 33.2 %)"
0.615982241953,0.0541687935137,"Figure 4: academic growth, one of the specifications, variant=ambiguous=drop; terms=all; years=2013-2021; topics_n=all; score=occurrences; growth=three_year_means; growth_over=works; growth_min_works=0: 5.42 %"
0.666592674806,0.0752659381435,"Figure 4: academic growth, one of the specifications, variant=none; terms=all; years=2013-2021; topics_n=all; score=occurrences; growth=poisson; growth_over=topics; growth_min_works=30: 7.53 % (95 % interval −8.29 to 26.1 %)"
0.706992230855,0.0885207960901,"Figure 4: academic growth, one of the specifications, variant=ambiguous=drop; terms=all; years=2013-2021; topics_n=30; score=occurrences; growth=poisson; growth_over=works; growth_min_works=30: 8.85 % (95 % interval −8.71 to 29.8 %)"
0.747391786903,0.106966737903,"Figure 4: academic growth, one of the specifications, variant=none; terms=all; years=2012-2020; topics_n=all; score=occurrences; growth=fitted_line; growth_over=works; growth_min_works=0: 10.7 % (95 % interval −13.2 to 34.6 %)"
0.787791342952,0.123657739381,"Figure 4: academic growth, one of the specifications, variant=academic_set=education+government; terms=all; years=2014-2021; topics_n=25; score=occurrences; growth=end_years; growth_over=works; growth_min_works=0: 12.4 %"
0.828190899001,0.145908590395,"Figure 4: academic growth, one of the specifications, variant=ambiguous=drop; terms=all; years=2012-2021; topics_n=20; score=per_100_tokens; growth=fitted_line; growth_over=topics; growth_min_works=0: 14.6 % (95 % interval −13.3 to 42.5 %)"
0.86859045505,0.172826562649,"Figure 4: academic growth, one of the specifications, variant=academic_set=education+government; terms=all; years=2012-2020; topics_n=15; score=per_100_tokens; growth=three_year_means; growth_over=works; growth_min_works=0: 17.3 %"
0.908990011099,0.217058607882,"Figure 4: academic growth, one of the specifications, variant=topics_per_work=one; terms=all; years=2012-2021; topics_n=15; score=occurrences; growth=three_year_means; growth_over=works; growth_min_works=0: 21.7 %"
0.949389567148,0.276895630648,"Figure 4: academic growth, one of the specifications, variant=academic_set=education+nonprofit; terms=all; years=2014-2021; topics_n=15; score=occurrences; growth=end_years; growth_over=topics; growth_min_works=0: 27.7 % (95 % interval −1.3 to 56.7 %)"
1,0.953235825329,"Figure 4: academic growth, one of the specifications, variant=topics_per_work=one; terms=all; years=2013-2021; topics_n=all; score=per_100_tokens; growth=fitted_line; growth_over=topics; growth_min_works=0: above 95.3 % (95 % interval −48.3 to above 95.3 %)"
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
set yrange [-0.758845405822:1.36319137439]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−50' -0.5, '0' 0, '50' 0.5, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
0,-0.400670649753,"Figure 4: industry's growth, one of the specifications, variant=matching=independent; terms=all; years=2012-2021; topics_n=15; score=per_100_tokens; growth=end_years; growth_over=works; growth_min_works=0: −40.1 %"
0.0403749098774,-0.292505686489,"Figure 4: industry's growth, one of the specifications, variant=academic_set=education+government; terms=all; years=2014-2021; topics_n=all; score=per_100_tokens; growth=poisson; growth_over=works; growth_min_works=30: −29.3 % (95 % interval −42.9 to −12.3 %)"
0.0807498197549,-0.255023750944,"Figure 4: industry's growth, one of the specifications, variant=none; terms=all; years=2013-2021; topics_n=all; score=per_100_tokens; growth=poisson; growth_over=works; growth_min_works=0: −25.5 % (95 % interval −40.7 to −6.47 %)"
0.121124729632,-0.221436366365,"Figure 4: industry's growth, one of the specifications, variant=ambiguous=drop; terms=all; years=2014-2021; topics_n=25; score=per_100_tokens; growth=poisson; growth_over=topics; growth_min_works=30: −22.1 % (95 % interval −30.6 to −12.6 %)"
0.16149963951,-0.191086119567,"Figure 4: industry's growth, one of the specifications, variant=none; terms=half 15; years=2012-2021; topics_n=25; score=occurrences; growth=poisson; growth_over=topics; growth_min_works=0: −19.1 % (95 % interval −30.5 to −5.84 %)"
0.201874549387,-0.175192198562,"Figure 4: industry's growth, one of the specifications, variant=academic_set=education+government; terms=all; years=2012-2021; topics_n=all; score=presence; growth=poisson; growth_over=works; growth_min_works=0: −17.5 % (95 % interval −30 to −2.86 %)"
0.242249459265,-0.159605580589,"Figure 4: industry's growth, one of the specifications, variant=ambiguous=drop; terms=all; years=2014-2021; topics_n=30; score=occurrences; growth=poisson; growth_over=works; growth_min_works=30: −16 % (95 % interval −30.7 to 1.98 %)"
0.282624369142,-0.146475376914,"Figure 4: industry's growth, one of the specifications, variant=ambiguous=drop; terms=all; years=2014-2021; topics_n=15; score=presence; growth=poisson; growth_over=topics; growth_min_works=30: −14.6 % (95 % interval −23.2 to −5.2 %)"
0.333093006489,-0.134362299473,"Figure 4: industry's growth, one of the specifications, variant=none; terms=half 129; years=2012-2021; topics_n=25; score=occurrences; growth=poisson; growth_over=topics; growth_min_works=0: −13.4 % (95 % interval −27.1 to 2.74 %)"
0.373467916366,-0.125754268899,"Figure 4: industry's growth, one of the specifications, variant=none; terms=without Large-scale; years=2012-2021; topics_n=25; score=occurrences; growth=poisson; growth_over=topics; growth_min_works=0: −12.6 % (95 % interval −26.8 to 4.38 %)"
0.413842826244,-0.110778076167,"Figure 4: industry's growth, one of the specifications, variant=ambiguous=drop; terms=all; years=2012-2020; topics_n=15; score=presence; growth=poisson; growth_over=works; growth_min_works=0: −11.1 % (95 % interval −27.5 to 9.11 %)"
0.454217736121,-0.0954599671895,"Figure 4: industry's growth, one of the specifications, variant=matching=independent; terms=all; years=2012-2020; topics_n=20; score=per_100_tokens; growth=end_years; growth_over=topics; growth_min_works=0: −9.55 % (95 % interval −75.9 to 57.1 %)"
0.494592645999,-0.0816554352727,"Figure 4: industry's growth, one of the specifications, variant=ambiguous=drop; terms=all; years=2013-2021; topics_n=30; score=occurrences; growth=fitted_line; growth_over=topics; growth_min_works=30: −8.17 % (95 % interval −43 to 26.7 %)"
0.535328046143,-0.0646871017899,"Figure 4: industry's growth, one of the specifications, variant=topics_per_work=one; terms=all; years=2012-2020; topics_n=30; score=per_100_tokens; growth=fitted_line; growth_over=works; growth_min_works=0: −6.47 % (95 % interval −27.9 to 14.9 %)"
0.57570295602,-0.0502659121592,"Figure 4: industry's growth, one of the specifications, variant=none; terms=half 20; years=2012-2021; topics_n=25; score=occurrences; growth=poisson; growth_over=topics; growth_min_works=0: −5.03 % (95 % interval −19.9 to 12.6 %)"
0.616077865898,-0.0312317753432,"Figure 4: industry's growth, one of the specifications, variant=none; terms=all; years=2013-2021; topics_n=25; score=occurrences; growth=three_year_means; growth_over=topics; growth_min_works=30: −3.12 % (95 % interval −26.9 to 20.6 %)"
0.666546503244,-0.00735561773833,"Figure 4: industry's growth, one of the specifications, variant=none; terms=all; years=2014-2021; topics_n=25; score=per_100_tokens; growth=end_years; growth_over=works; growth_min_works=0: −0.736 %"
0.706921413122,0.014509809644,"Figure 4: industry's growth, one of the specifications, variant=ambiguous=drop; terms=all; years=2013-2021; topics_n=25; score=presence; growth=end_years; growth_over=topics; growth_min_works=0: 1.45 % (95 % interval −40.9 to 43.8 %)"
0.747296322999,0.0307851015109,"Figure 4: industry's growth, one of the specifications, variant=topics_per_work=one; terms=all; years=2012-2021; topics_n=25; score=occurrences; growth=fitted_line; growth_over=works; growth_min_works=0: 3.08 % (95 % interval −25.4 to 31.6 %)"
0.787671232877,0.0524992062227,"Figure 4: industry's growth, one of the specifications, variant=none; terms=all; years=2013-2021; topics_n=all; score=presence; growth=fitted_line; growth_over=topics; growth_min_works=0: 5.25 % (95 % interval −18.7 to 29.2 %)"
0.828046142754,0.0834866008161,"Figure 4: industry's growth, one of the specifications, variant=none; terms=all; years=2013-2021; topics_n=20; score=occurrences; growth=end_years; growth_over=topics; growth_min_works=0: 8.35 % (95 % interval −28.8 to 45.5 %)"
0.868421052632,0.135065279849,"Figure 4: industry's growth, one of the specifications, variant=topics_per_work=one; terms=all; years=2014-2021; topics_n=30; score=occurrences; growth=fitted_line; growth_over=works; growth_min_works=0: 13.5 % (95 % interval −20.4 to 47.4 %)"
0.908795962509,0.209916047173,"Figure 4: industry's growth, one of the specifications, variant=none; terms=all; years=2012-2020; topics_n=30; score=per_100_tokens; growth=three_year_means; growth_over=topics; growth_min_works=0: 21 % (95 % interval −2.63 to 44.6 %)"
0.949170872386,0.368592708489,"Figure 4: industry's growth, one of the specifications, variant=none; terms=all; years=2012-2021; topics_n=30; score=occurrences; growth=fitted_line; growth_over=topics; growth_min_works=0: 36.9 % (95 % interval 8.92 to 64.8 %)"
1,1.36319137439,"Figure 4: industry's growth, one of the specifications, variant=strict_team=yes; terms=all; years=2012-2021; topics_n=all; score=occurrences; growth=fitted_line; growth_over=topics; growth_min_works=0: above 136 % (95 % interval −75.9 to above 136 %)"
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
set yrange [-1.04622002727:1.09102927313]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−100' -1, '−50' -0.5, '0' 0, '50' 0.5, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
0,-1.04622002727,"Figure 4: differential, one of the specifications, variant=topics_per_work=one; terms=all; years=2013-2021; topics_n=all; score=per_100_tokens; growth=fitted_line; growth_over=topics; growth_min_works=0: −105 pp (95 % interval −105 to above 109 pp)"
0.0403637170104,-0.331713495389,"Figure 4: differential, one of the specifications, variant=none; terms=all; years=2012-2021; topics_n=15; score=occurrences; growth=fitted_line; growth_over=works; growth_min_works=0: −33.2 pp (95 % interval −74.5 to 8.19 pp)"
0.0807274340208,-0.269282135706,"Figure 4: differential, one of the specifications, variant=academic_set=education+nonprofit; terms=all; years=2013-2021; topics_n=25; score=presence; growth=end_years; growth_over=topics; growth_min_works=30: −26.9 pp (95 % interval −53.3 to −0.588 pp)"
0.121091151031,-0.234050645475,"Figure 4: differential, one of the specifications, variant=matching=independent; terms=all; years=2013-2021; topics_n=all; score=occurrences; growth=end_years; growth_over=topics; growth_min_works=30: −23.4 pp (95 % interval −83.3 to 36.5 pp)"
0.161454868042,-0.209626898286,"Figure 4: differential, one of the specifications, variant=academic_set=education+nonprofit; terms=all; years=2012-2021; topics_n=20; score=per_100_tokens; growth=poisson; growth_over=works; growth_min_works=0: −21 pp (95 % interval −44.3 to 2.33 pp)"
0.201818585052,-0.187934228471,"Figure 4: differential, one of the specifications, variant=none; terms=half 145; years=2012-2021; topics_n=25; score=occurrences; growth=poisson; growth_over=topics; growth_min_works=0: −18.8 pp (95 % interval −39 to 1.45 pp)"
0.242404080727,-0.170537776908,"Figure 4: differential, one of the specifications, variant=none; terms=half 31; years=2012-2021; topics_n=25; score=occurrences; growth=poisson; growth_over=topics; growth_min_works=0: −17.1 pp (95 % interval −38.3 to 4.24 pp)"
0.282767797738,-0.153703666717,"Figure 4: differential, one of the specifications, variant=academic_set=education+government; terms=all; years=2012-2021; topics_n=25; score=per_100_tokens; growth=end_years; growth_over=topics; growth_min_works=0: −15.4 pp (95 % interval −84.8 to 54 pp)"
0.333333333333,-0.132745787552,"Figure 4: differential, one of the specifications, variant=academic_set=education+nonprofit; terms=all; years=2012-2021; topics_n=all; score=per_100_tokens; growth=poisson; growth_over=topics; growth_min_works=0: −13.3 pp (95 % interval −23.9 to −2.6 pp)"
0.373697050344,-0.117383953834,"Figure 4: differential, one of the specifications, variant=none; terms=all; years=2013-2021; topics_n=30; score=per_100_tokens; growth=three_year_means; growth_over=works; growth_min_works=30: −11.7 pp"
0.414060767354,-0.101688900211,"Figure 4: differential, one of the specifications, variant=matching=independent; terms=all; years=2013-2021; topics_n=30; score=occurrences; growth=poisson; growth_over=topics; growth_min_works=0: −10.2 pp (95 % interval −25.3 to 4.97 pp)"
0.454424484365,-0.0870695615872,"Figure 4: differential, one of the specifications, variant=strict_team=yes; terms=all; years=2013-2021; topics_n=30; score=per_100_tokens; growth=three_year_means; growth_over=topics; growth_min_works=0: −8.71 pp (95 % interval −33.1 to 15.7 pp)"
0.494788201375,-0.0721435804352,"Figure 4: differential, one of the specifications, variant=strict_team=yes; terms=all; years=2014-2021; topics_n=25; score=presence; growth=poisson; growth_over=works; growth_min_works=30: −7.21 pp (95 % interval −21 to 6.53 pp)"
0.535151918385,-0.0584765486062,"Figure 4: differential, one of the specifications, variant=matching=independent; terms=all; years=2014-2021; topics_n=25; score=per_100_tokens; growth=fitted_line; growth_over=topics; growth_min_works=30: −5.85 pp (95 % interval −32.6 to 20.9 pp)"
0.575737414061,-0.0459143373007,"Figure 4: differential, one of the specifications, variant=academic_set=education+government; terms=all; years=2014-2021; topics_n=all; score=per_100_tokens; growth=poisson; growth_over=works; growth_min_works=0: −4.59 pp (95 % interval −23 to 13.8 pp)"
0.616101131071,-0.0345625408581,"Figure 4: differential, one of the specifications, variant=academic_set=education+government; terms=all; years=2013-2021; topics_n=20; score=per_100_tokens; growth=fitted_line; growth_over=topics; growth_min_works=0: −3.46 pp (95 % interval −30.7 to 23.8 pp)"
0.666666666667,-0.0190425339667,"Figure 4: differential, one of the specifications, variant=strict_team=yes; terms=all; years=2014-2021; topics_n=15; score=occurrences; growth=end_years; growth_over=works; growth_min_works=0: −1.9 pp"
0.707030383677,-0.00361074949814,"Figure 4: differential, one of the specifications, variant=none; terms=all; years=2012-2020; topics_n=20; score=presence; growth=three_year_means; growth_over=works; growth_min_works=0: −0.361 pp"
0.747394100688,0.0116593696082,"Figure 4: differential, one of the specifications, variant=ambiguous=drop; terms=all; years=2014-2021; topics_n=25; score=presence; growth=fitted_line; growth_over=works; growth_min_works=30: 1.17 pp (95 % interval −27.7 to 30.1 pp)"
0.787757817698,0.0309222709156,"Figure 4: differential, one of the specifications, variant=strict_team=yes; terms=all; years=2012-2020; topics_n=15; score=presence; growth=fitted_line; growth_over=works; growth_min_works=0: 3.09 pp (95 % interval −30.6 to 36.8 pp)"
0.828121534708,0.0521292327367,"Figure 4: differential, one of the specifications, variant=ambiguous=drop; terms=all; years=2014-2021; topics_n=15; score=presence; growth=three_year_means; growth_over=topics; growth_min_works=0: 5.21 pp (95 % interval −6.23 to 16.7 pp)"
0.868485251719,0.0747143637535,"Figure 4: differential, one of the specifications, variant=matching=independent; terms=all; years=2012-2021; topics_n=25; score=occurrences; growth=three_year_means; growth_over=topics; growth_min_works=0: 7.47 pp (95 % interval −25.8 to 40.8 pp)"
0.909070747394,0.11649161283,"Figure 4: differential, one of the specifications, variant=ambiguous=drop; terms=all; years=2012-2021; topics_n=15; score=presence; growth=end_years; growth_over=works; growth_min_works=0: 11.6 pp"
0.949434464405,0.179502257788,"Figure 4: differential, one of the specifications, variant=strict_team=yes; terms=all; years=2012-2020; topics_n=30; score=per_100_tokens; growth=three_year_means; growth_over=topics; growth_min_works=0: 18 pp (95 % interval −7.06 to 43 pp)"
1,1.09102927313,"Figure 4: differential, one of the specifications, variant=strict_team=yes; terms=all; years=2012-2021; topics_n=all; score=occurrences; growth=fitted_line; growth_over=topics; growth_min_works=0: above 109 pp (95 % interval −105 to above 109 pp)"
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
set label 'joint p 0.421' at screen 0.41967, 0.91955 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Paper: −0.122' at screen 0.44669, 0.82168 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label 'Figure 3: slope, topics' at screen 0.57158, 0.95341 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'and years' at screen 0.57158, 0.94212 left font 'Arial,9.33' textcolor rgb '#222222' front
set label '5281 specifications,' at screen 0.57158, 0.93084 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'joint p 0.454' at screen 0.57158, 0.91955 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Paper: −0.122' at screen 0.59860, 0.83757 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label 'Figure 3: slope, long' at screen 0.72350, 0.95341 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'differences' at screen 0.72350, 0.94212 left font 'Arial,9.33' textcolor rgb '#222222' front
set label '5281 specifications,' at screen 0.72350, 0.93084 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'joint p 0.652' at screen 0.72350, 0.91955 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Paper: −0.122' at screen 0.75051, 0.83315 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label 'Figure 3: elasticity' at screen 0.87541, 0.95341 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'within topics' at screen 0.87541, 0.94212 left font 'Arial,9.33' textcolor rgb '#222222' front
set label '5041 specifications,' at screen 0.87541, 0.93084 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'joint p 0.967' at screen 0.87541, 0.91955 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Paper: −0.173' at screen 0.90243, 0.82059 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label 'Figure 4: academic growth (%)' at screen 0.26776, 0.49562 left font 'Arial,9.33' textcolor rgb '#222222' front
set label '4506 specifications, joint p 0.431' at screen 0.26776, 0.48434 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Paper: 17.8 %' at screen 0.36258, 0.41182 left font 'Arial,8.00' textcolor rgb '#8F5575' front
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
set label '2775 specifications, joint p 0.537' at screen 0.52641, 0.48434 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Paper: 33 %' at screen 0.64278, 0.41857 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label 'Figure 4: differential (pp)' at screen 0.78506, 0.49562 left font 'Arial,9.33' textcolor rgb '#222222' front
set label '4510 specifications, joint p 0.47' at screen 0.78506, 0.48434 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Paper: 15.2 pp' at screen 0.89022, 0.42465 left font 'Arial,8.00' textcolor rgb '#8F5575' front
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
