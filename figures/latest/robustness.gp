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
set yrange [-0.340566941177:0.184504045223]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−0.3' -0.3, '−0.2' -0.2, '−0.1' -0.1, '0.0' 0, '0.1' 0.1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
0,-0.205035168975,"Figure 3: slope, pooled, one of the specifications, variant=ambiguous=drop; years=2013-2024; topics_n=15; score=presence: −0.205 (95 % interval below −0.341 to 0.0317)"
0.040333270214,-0.127242421704,"Figure 3: slope, pooled, one of the specifications, years=2012-2023; topics_n=15; score=presence; share_among=all; score_over=known: −0.127 (95 % interval −0.298 to 0.044)"
0.0806665404279,-0.111446119645,"Figure 3: slope, pooled, one of the specifications, years=2013-2024; topics_n=20; share_among=all: −0.111 (95 % interval −0.175 to −0.0476)"
0.121189168718,-0.0957485742144,"Figure 3: slope, pooled, one of the specifications, variant=academic_set=education+nonprofit; topics_n=15; score=per_100_tokens; share_among=academic_and_industry: −0.0957 (95 % interval −0.24 to 0.0481)"
0.161522438932,-0.0841837422043,"Figure 3: slope, pooled, one of the specifications, variant=matching=independent; topics_n=15; score=per_100_tokens; share_among=academic_and_industry: −0.0842 (95 % interval −0.22 to 0.0515)"
0.201855709146,-0.0755229848848,"Figure 3: slope, pooled, one of the specifications, variant=academic_set=education+government; years=2012-2023; topics_n=20; share_among=all; score_over=known: −0.0755 (95 % interval −0.16 to 0.00895)"
0.242378337436,-0.0652694973693,"Figure 3: slope, pooled, one of the specifications, variant=strict_team=yes; topics_n=30; share_among=academic_and_industry: −0.0653 (95 % interval −0.147 to 0.0162)"
0.28271160765,-0.0554730040609,"Figure 3: slope, pooled, one of the specifications, variant=academic_set=education+government; years=2012-2023; topics_n=all; share_among=academic_and_industry: −0.0555 (95 % interval −0.105 to −0.00615)"
0.333270213975,-0.0449945246954,"Figure 3: slope, pooled, one of the specifications, variant=academic_set=education+government; years=2014-2024; score=presence; share_among=academic_and_industry: −0.045 (95 % interval −0.219 to 0.129)"
0.373603484189,-0.0401896875016,"Figure 3: slope, pooled, one of the specifications, variant=strict_team=yes; years=2014-2024; share_among=all; score_over=known: −0.0402 (95 % interval −0.1 to 0.0197)"
0.414126112479,-0.0364733503248,"Figure 3: slope, pooled, one of the specifications, variant=matching=independent; years=2013-2024; topics_n=all; cell_weights=works: −0.0365 (95 % interval −0.0871 to 0.0141)"
0.454459382693,-0.0334127237305,"Figure 3: slope, pooled, one of the specifications, variant=ambiguous=drop; topics_n=all; score_over=known; cell_weights=works: −0.0334 (95 % interval −0.0859 to 0.0191)"
0.494792652907,-0.0309784348652,"Figure 3: slope, pooled, one of the specifications, variant=matching=independent; years=2013-2024; topics_n=30; score=presence: −0.031 (95 % interval −0.167 to 0.105)"
0.535315281197,-0.0288289652275,"Figure 3: slope, pooled, one of the specifications, years=2012-2023; topics_n=all; share_among=academic_and_industry; cell_weights=works: −0.0288 (95 % interval −0.0867 to 0.0291)"
0.575648551411,-0.026692775945,"Figure 3: slope, pooled, one of the specifications, variant=academic_set=education+nonprofit; years=2012-2023; topics_n=30; score_over=known; cell_weights=works: −0.0267 (95 % interval −0.103 to 0.0495)"
0.615981821625,-0.0242467484102,"Figure 3: slope, pooled, one of the specifications, years=2014-2024; topics_n=all; share_among=academic_and_industry; cell_weights=works: −0.0242 (95 % interval −0.0782 to 0.0297)"
0.666540427949,-0.0206310491666,"Figure 3: slope, pooled, one of the specifications, variant=ambiguous=drop; years=2014-2024; topics_n=30; score=presence; score_over=known: −0.0206 (95 % interval −0.156 to 0.114)"
0.707063056239,-0.0169215004893,"Figure 3: slope, pooled, one of the specifications, variant=strict_team=yes; years=2012-2023; topics_n=20; score=per_100_tokens; cell_weights=works: −0.0169 (95 % interval −0.114 to 0.0798)"
0.747396326453,-0.0127815784689,"Figure 3: slope, pooled, one of the specifications, topics_n=all; score=per_100_tokens; share_among=all; score_over=known; cell_weights=works: −0.0128 (95 % interval −0.0622 to 0.0367)"
0.787729596667,-0.0061833402761,"Figure 3: slope, pooled, one of the specifications, variant=topics_per_work=one; years=2014-2024; topics_n=all; score=per_100_tokens; cell_weights=works: −0.00618 (95 % interval −0.0621 to 0.0497)"
0.828252224957,0.00341196169978,"Figure 3: slope, pooled, one of the specifications, variant=topics_per_work=one; years=2012-2023; topics_n=all; score=per_100_tokens; score_over=known; cell_weights=works: 0.00341 (95 % interval −0.0511 to 0.0579)"
0.868585495171,0.0144675693141,"Figure 3: slope, pooled, one of the specifications, variant=matching=independent; years=2012-2023; topics_n=30; score=presence; share_among=all; score_over=known; cell_weights=works: 0.0145 (95 % interval −0.0613 to 0.0902)"
0.908918765385,0.0236194947799,"Figure 3: slope, pooled, one of the specifications, variant=ambiguous=drop; topics_n=all; score=presence; share_among=all; score_over=known: 0.0236 (95 % interval −0.0411 to 0.0883)"
0.949441393675,0.0332021753596,"Figure 3: slope, pooled, one of the specifications, variant=academic_set=education+nonprofit; years=2012-2023; score=presence; cell_weights=works: 0.0332 (95 % interval −0.0847 to 0.151)"
1,0.0732806904907,"Figure 3: slope, pooled, one of the specifications, variant=topics_per_work=one; years=2012-2023; topics_n=30; score=presence; share_among=all; cell_weights=works: 0.0733 (95 % interval −0.0293 to 0.176)"
0.17136905889,-0.0815894683994,"Figure 3: slope, pooled, default specification: −0.0816"
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
set yrange [-0.369810436768:0.349393730924]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−0.2' -0.2, '0.0' 0, '0.2' 0.2)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
0,-0.235036032714,"Figure 3: slope within topics, one of the specifications, variant=academic_set=education+nonprofit; years=2013-2024; topics_n=20; score=presence: −0.235 (95 % interval below −0.37 to −0.0832)"
0.040333270214,-0.129371367877,"Figure 3: slope within topics, one of the specifications, years=2014-2024; topics_n=15; score=presence; score_over=known: −0.129 (95 % interval −0.322 to 0.0628)"
0.0806665404279,-0.107025258372,"Figure 3: slope within topics, one of the specifications, variant=strict_team=yes; years=2012-2023; topics_n=20; score=presence; share_among=academic_and_industry; score_over=known: −0.107 (95 % interval −0.242 to 0.0282)"
0.121189168718,-0.0901353525237,"Figure 3: slope within topics, one of the specifications, variant=matching=independent; years=2012-2023; topics_n=15; score=per_100_tokens; share_among=academic_and_industry; score_over=known: −0.0901 (95 % interval −0.242 to 0.0616)"
0.161522438932,-0.0792426990228,"Figure 3: slope within topics, one of the specifications, variant=academic_set=education+government; years=2014-2024; topics_n=20; share_among=all: −0.0792 (95 % interval −0.167 to 0.00871)"
0.201855709146,-0.0692405803802,"Figure 3: slope within topics, one of the specifications, variant=topics_per_work=one; years=2013-2024; score=presence; share_among=academic_and_industry: −0.0692 (95 % interval −0.225 to 0.0866)"
0.242378337436,-0.0590639120731,"Figure 3: slope within topics, one of the specifications, variant=academic_set=education+nonprofit; years=2012-2023; score=per_100_tokens; score_over=known: −0.0591 (95 % interval −0.146 to 0.0281)"
0.28271160765,-0.0500992009501,"Figure 3: slope within topics, one of the specifications, variant=academic_set=education+government; score=per_100_tokens; score_over=known: −0.0501 (95 % interval −0.134 to 0.0337)"
0.333270213975,-0.0388172401337,"Figure 3: slope within topics, one of the specifications, variant=academic_set=education+government; topics_n=all; share_among=all: −0.0388 (95 % interval −0.0897 to 0.0121)"
0.373603484189,-0.0319192080496,"Figure 3: slope within topics, one of the specifications, variant=matching=independent; topics_n=30; share_among=all; score_over=known: −0.0319 (95 % interval −0.132 to 0.0679)"
0.414126112479,-0.0243969595664,"Figure 3: slope within topics, one of the specifications, variant=topics_per_work=one; years=2013-2024; topics_n=20; score=presence; share_among=all; score_over=known: −0.0244 (95 % interval −0.239 to 0.19)"
0.454459382693,-0.0178182747501,"Figure 3: slope within topics, one of the specifications, variant=ambiguous=drop; years=2012-2023; topics_n=20; score=per_100_tokens; share_among=academic_and_industry; score_over=known; cell_weights=works: −0.0178 (95 % interval −0.101 to 0.0656)"
0.494792652907,-0.0107479039228,"Figure 3: slope within topics, one of the specifications, variant=strict_team=yes; score=presence; share_among=all: −0.0107 (95 % interval −0.195 to 0.173)"
0.535315281197,-0.00337517113236,"Figure 3: slope within topics, one of the specifications, variant=academic_set=education+nonprofit; topics_n=30; score=presence; share_among=all; score_over=known: −0.00338 (95 % interval −0.159 to 0.152)"
0.575648551411,0.00409690853497,"Figure 3: slope within topics, one of the specifications, variant=matching=independent; years=2014-2024; topics_n=30; score=presence; share_among=academic_and_industry; score_over=known: 0.0041 (95 % interval −0.164 to 0.173)"
0.615981821625,0.0144447618023,"Figure 3: slope within topics, one of the specifications, variant=ambiguous=drop; topics_n=all; score=presence; share_among=academic_and_industry: 0.0144 (95 % interval −0.061 to 0.0899)"
0.666540427949,0.023699790255,"Figure 3: slope within topics, one of the specifications, variant=academic_set=education+government; topics_n=30; score=per_100_tokens; score_over=known; cell_weights=works: 0.0237 (95 % interval −0.0668 to 0.114)"
0.707063056239,0.03774724251,"Figure 3: slope within topics, one of the specifications, variant=academic_set=education+government; years=2013-2024; topics_n=30; score=per_100_tokens; share_among=all; score_over=known; cell_weights=works: 0.0377 (95 % interval −0.063 to 0.138)"
0.747396326453,0.0508789820067,"Figure 3: slope within topics, one of the specifications, topics_n=30; cell_weights=works: 0.0509 (95 % interval −0.0322 to 0.134)"
0.787729596667,0.0626961598363,"Figure 3: slope within topics, one of the specifications, variant=academic_set=education+nonprofit; years=2013-2024; score=per_100_tokens; cell_weights=works: 0.0627 (95 % interval −0.026 to 0.151)"
0.828252224957,0.0740403636997,"Figure 3: slope within topics, one of the specifications, variant=academic_set=education+government; years=2014-2024; topics_n=15; share_among=all; score_over=known; cell_weights=works: 0.074 (95 % interval −0.0651 to 0.213)"
0.868585495171,0.0912113588629,"Figure 3: slope within topics, one of the specifications, variant=matching=independent; years=2013-2024; topics_n=30; share_among=all; cell_weights=works: 0.0912 (95 % interval 0.00665 to 0.176)"
0.908918765385,0.110494718939,"Figure 3: slope within topics, one of the specifications, variant=academic_set=education+government; topics_n=all; score=presence; cell_weights=works: 0.11 (95 % interval 0.0497 to 0.171)"
0.949441393675,0.137975654599,"Figure 3: slope within topics, one of the specifications, variant=topics_per_work=one; years=2014-2024; topics_n=15; score=presence; cell_weights=works: 0.138 (95 % interval −0.0178 to 0.294)"
1,0.240938182055,"Figure 3: slope within topics, one of the specifications, variant=academic_set=education+government; years=2014-2024; topics_n=15; score=presence; share_among=all; cell_weights=works: 0.241 (95 % interval 0.0347 to above 0.349)"
0.153758757811,-0.0807628854988,"Figure 3: slope within topics, default specification: −0.0808"
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
set yrange [-0.364699495782:0.298834539073]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−0.2' -0.2, '0.0' 0, '0.2' 0.2)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
0,-0.275077136741,"Figure 3: slope, topics and years, one of the specifications, variant=academic_set=education+nonprofit; years=2014-2024; topics_n=20; score=presence: −0.275 (95 % interval below −0.365 to −0.141)"
0.040333270214,-0.11525935901,"Figure 3: slope, topics and years, one of the specifications, variant=ambiguous=drop; years=2012-2023; topics_n=20; score=presence; share_among=all: −0.115 (95 % interval −0.26 to 0.0298)"
0.0806665404279,-0.0846646881815,"Figure 3: slope, topics and years, one of the specifications, variant=academic_set=education+government; years=2013-2024; topics_n=20; score=per_100_tokens; score_over=known: −0.0847 (95 % interval −0.152 to −0.0178)"
0.121189168718,-0.0704588457832,"Figure 3: slope, topics and years, one of the specifications, variant=matching=independent; years=2014-2024; topics_n=20; score=presence; cell_weights=works: −0.0705 (95 % interval −0.167 to 0.026)"
0.161522438932,-0.0636548214415,"Figure 3: slope, topics and years, one of the specifications, variant=academic_set=education+government; years=2013-2024; topics_n=20; score=per_100_tokens; share_among=academic_and_industry; cell_weights=works: −0.0637 (95 % interval −0.119 to −0.00861)"
0.201855709146,-0.0587256500858,"Figure 3: slope, topics and years, one of the specifications, variant=academic_set=education+nonprofit; score=presence; score_over=known: −0.0587 (95 % interval −0.196 to 0.0781)"
0.242378337436,-0.0545607924753,"Figure 3: slope, topics and years, one of the specifications, variant=academic_set=education+government; years=2013-2024; score=per_100_tokens; share_among=academic_and_industry; cell_weights=works: −0.0546 (95 % interval −0.107 to −0.0024)"
0.28271160765,-0.0509157411104,"Figure 3: slope, topics and years, one of the specifications, variant=academic_set=education+nonprofit; years=2014-2024; topics_n=30; score=presence: −0.0509 (95 % interval −0.236 to 0.134)"
0.333270213975,-0.0464828943335,"Figure 3: slope, topics and years, one of the specifications, variant=strict_team=yes; years=2013-2024; topics_n=all; score=per_100_tokens; cell_weights=works: −0.0465 (95 % interval −0.0772 to −0.0158)"
0.373603484189,-0.0433104630279,"Figure 3: slope, topics and years, one of the specifications, variant=strict_team=yes; score=presence; share_among=academic_and_industry; score_over=known: −0.0433 (95 % interval −0.173 to 0.0862)"
0.414126112479,-0.040428076687,"Figure 3: slope, topics and years, one of the specifications, variant=matching=independent; years=2012-2023; topics_n=30; score=per_100_tokens; score_over=known; cell_weights=works: −0.0404 (95 % interval −0.0852 to 0.00435)"
0.454459382693,-0.0364728877505,"Figure 3: slope, topics and years, one of the specifications, variant=academic_set=education+government; topics_n=30; score=per_100_tokens; score_over=known; cell_weights=works: −0.0365 (95 % interval −0.0818 to 0.0089)"
0.494792652907,-0.0324559818818,"Figure 3: slope, topics and years, one of the specifications, variant=academic_set=education+nonprofit; share_among=academic_and_industry; score_over=known: −0.0325 (95 % interval −0.101 to 0.0357)"
0.535315281197,-0.0288067950095,"Figure 3: slope, topics and years, one of the specifications, variant=matching=independent; years=2012-2023; score=per_100_tokens; share_among=academic_and_industry; score_over=known: −0.0288 (95 % interval −0.0909 to 0.0333)"
0.575648551411,-0.024433787267,"Figure 3: slope, topics and years, one of the specifications, variant=strict_team=yes; years=2012-2023; topics_n=20; score=per_100_tokens; cell_weights=works: −0.0244 (95 % interval −0.0667 to 0.0179)"
0.615981821625,-0.0199151985277,"Figure 3: slope, topics and years, one of the specifications, variant=matching=independent; years=2013-2024; topics_n=all; score=per_100_tokens; share_among=all; score_over=known: −0.0199 (95 % interval −0.0591 to 0.0193)"
0.666540427949,-0.0143581319257,"Figure 3: slope, topics and years, one of the specifications, years=2012-2023; topics_n=30; score=per_100_tokens; score_over=known: −0.0144 (95 % interval −0.083 to 0.0543)"
0.707063056239,-0.00965687563533,"Figure 3: slope, topics and years, one of the specifications, topics_n=30; score=presence; share_among=all: −0.00966 (95 % interval −0.14 to 0.12)"
0.747396326453,-0.0014246393805,"Figure 3: slope, topics and years, one of the specifications, terms=half 117: −0.00142 (95 % interval −0.0686 to 0.0657)"
0.787729596667,0.00885525760706,"Figure 3: slope, topics and years, one of the specifications, variant=academic_set=education+government; years=2014-2024; topics_n=all; score=presence; share_among=academic_and_industry; score_over=known: 0.00886 (95 % interval −0.0647 to 0.0824)"
0.828252224957,0.0263078231999,"Figure 3: slope, topics and years, one of the specifications, variant=strict_team=yes; topics_n=all; score=presence; score_over=known: 0.0263 (95 % interval −0.0397 to 0.0924)"
0.868585495171,0.0470344160701,"Figure 3: slope, topics and years, one of the specifications, variant=strict_team=yes; years=2014-2024; topics_n=all; score=presence; share_among=all; score_over=known: 0.047 (95 % interval −0.0196 to 0.114)"
0.908918765385,0.0783199709764,"Figure 3: slope, topics and years, one of the specifications, variant=matching=independent; score=presence; share_among=all; score_over=known; cell_weights=works: 0.0783 (95 % interval −0.0366 to 0.193)"
0.949441393675,0.102887883202,"Figure 3: slope, topics and years, one of the specifications, variant=academic_set=education+nonprofit; years=2014-2024; topics_n=30; score=presence; share_among=all; score_over=known; cell_weights=works: 0.103 (95 % interval −0.0148 to 0.221)"
1,0.248058973188,"Figure 3: slope, topics and years, one of the specifications, variant=strict_team=yes; topics_n=15; score=presence; share_among=all; cell_weights=works: 0.248 (95 % interval 0.0457 to above 0.299)"
0.407309221738,-0.0408502958337,"Figure 3: slope, topics and years, default specification: −0.0409"
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
set yrange [-0.765930793618:0.891086867013]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−0.5' -0.5, '0.0' 0, '0.5' 0.5)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
0,-0.573477811577,"Figure 3: slope, long differences, one of the specifications, variant=academic_set=education+government; years=2013-2024; topics_n=15; score=presence; share_among=academic_and_industry; cell_weights=works: −0.573 (95 % interval −0.656 to −0.491)"
0.040333270214,-0.227380509296,"Figure 3: slope, long differences, one of the specifications, variant=academic_set=education+nonprofit; years=2013-2024; score=presence; share_among=all; cell_weights=works: −0.227 (95 % interval −0.653 to 0.198)"
0.0806665404279,-0.0977246499304,"Figure 3: slope, long differences, one of the specifications, variant=matching=independent; years=2012-2023; topics_n=15; score=presence; share_among=all; score_over=known; cell_weights=works: −0.0977 (95 % interval −0.31 to 0.115)"
0.121189168718,-0.0634620538682,"Figure 3: slope, long differences, one of the specifications, years=2013-2024; score=per_100_tokens; score_over=known; cell_weights=works: −0.0635 (95 % interval −0.308 to 0.181)"
0.161522438932,-0.046037334265,"Figure 3: slope, long differences, one of the specifications, variant=academic_set=education+nonprofit; topics_n=15; score=per_100_tokens: −0.046 (95 % interval −0.225 to 0.133)"
0.201855709146,-0.0307611570441,"Figure 3: slope, long differences, one of the specifications, variant=ambiguous=drop; topics_n=15; share_among=academic_and_industry; score_over=known; cell_weights=works: −0.0308 (95 % interval −0.227 to 0.166)"
0.242378337436,-0.0173309337112,"Figure 3: slope, long differences, one of the specifications, variant=matching=independent; years=2012-2023; topics_n=15; score=per_100_tokens; share_among=academic_and_industry; cell_weights=works: −0.0173 (95 % interval −0.249 to 0.214)"
0.28271160765,-0.00618288130158,"Figure 3: slope, long differences, one of the specifications, variant=strict_team=yes; years=2012-2023; score=presence; cell_weights=works: −0.00618 (95 % interval −0.204 to 0.191)"
0.333270213975,0.00670990893973,"Figure 3: slope, long differences, one of the specifications, variant=ambiguous=drop; topics_n=all; score=per_100_tokens; cell_weights=works: 0.00671 (95 % interval −0.131 to 0.145)"
0.373603484189,0.0180464574293,"Figure 3: slope, long differences, one of the specifications, years=2012-2023; topics_n=all; score=per_100_tokens; score_over=known; cell_weights=works: 0.018 (95 % interval −0.107 to 0.144)"
0.414126112479,0.0268872819439,"Figure 3: slope, long differences, one of the specifications, variant=strict_team=yes; share_among=all; cell_weights=works: 0.0269 (95 % interval −0.125 to 0.178)"
0.454459382693,0.0347006001757,"Figure 3: slope, long differences, one of the specifications, variant=academic_set=education+nonprofit; score=presence; share_among=all; score_over=known: 0.0347 (95 % interval −0.21 to 0.28)"
0.494792652907,0.0411143547763,"Figure 3: slope, long differences, one of the specifications, variant=academic_set=education+nonprofit; topics_n=20; score=per_100_tokens; share_among=all: 0.0411 (95 % interval −0.188 to 0.27)"
0.535315281197,0.050632831051,"Figure 3: slope, long differences, one of the specifications, variant=topics_per_work=one; topics_n=30; score=per_100_tokens; share_among=academic_and_industry: 0.0506 (95 % interval −0.159 to 0.26)"
0.575648551411,0.0587809503338,"Figure 3: slope, long differences, one of the specifications, topics_n=30; score=presence: 0.0588 (95 % interval −0.178 to 0.296)"
0.615981821625,0.0666055115359,"Figure 3: slope, long differences, one of the specifications, years=2012-2023; topics_n=30; score=per_100_tokens: 0.0666 (95 % interval −0.0879 to 0.221)"
0.666540427949,0.077963059544,"Figure 3: slope, long differences, one of the specifications, years=2014-2024; topics_n=all; score=presence; cell_weights=works: 0.078 (95 % interval −0.0361 to 0.192)"
0.707063056239,0.089906152022,"Figure 3: slope, long differences, one of the specifications, variant=matching=independent; topics_n=20; score=presence; share_among=academic_and_industry: 0.0899 (95 % interval −0.211 to 0.391)"
0.747396326453,0.10940376849,"Figure 3: slope, long differences, one of the specifications, variant=topics_per_work=one; years=2012-2023; topics_n=15; score=per_100_tokens; share_among=academic_and_industry: 0.109 (95 % interval −0.0982 to 0.317)"
0.787729596667,0.13187662687,"Figure 3: slope, long differences, one of the specifications, variant=strict_team=yes; years=2014-2024; topics_n=30; score=presence; share_among=all: 0.132 (95 % interval −0.058 to 0.322)"
0.828252224957,0.154996412531,"Figure 3: slope, long differences, one of the specifications, variant=academic_set=education+government; years=2013-2024; score_over=known: 0.155 (95 % interval −0.075 to 0.385)"
0.868585495171,0.184315803613,"Figure 3: slope, long differences, one of the specifications, variant=ambiguous=drop; years=2014-2024; topics_n=30; share_among=all; score_over=known; cell_weights=works: 0.184 (95 % interval 0.073 to 0.296)"
0.908918765385,0.223431596718,"Figure 3: slope, long differences, one of the specifications, years=2013-2024; topics_n=30; share_among=all: 0.223 (95 % interval 0.0106 to 0.436)"
0.949441393675,0.273501626682,"Figure 3: slope, long differences, one of the specifications, variant=topics_per_work=one; score=presence; share_among=academic_and_industry; score_over=known; cell_weights=works: 0.274 (95 % interval −0.00362 to 0.551)"
1,0.789427538616,"Figure 3: slope, long differences, one of the specifications, variant=topics_per_work=one; years=2013-2024; topics_n=15; share_among=academic_and_industry; cell_weights=works: 0.789 (95 % interval 0.258 to above 0.891)"
0.477939784132,0.0384757360078,"Figure 3: slope, long differences, default specification: 0.0385"
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
set yrange [-0.653857631745:0.720021199512]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−0.5' -0.5, '0.0' 0, '0.5' 0.5)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
0,-0.313816089381,"Figure 3: elasticity within topics, one of the specifications, variant=ambiguous=drop; years=2013-2024; topics_n=15; score_over=known: −0.314 (95 % interval −0.532 to −0.0952)"
0.0402697877405,-0.207801951872,"Figure 3: elasticity within topics, one of the specifications, years=2012-2023; topics_n=20; share_among=academic_and_industry: −0.208 (95 % interval −0.357 to −0.0586)"
0.0807379488197,-0.171335557952,"Figure 3: elasticity within topics, one of the specifications, variant=ambiguous=drop; years=2014-2024; topics_n=15; score=per_100_tokens; score_over=known: −0.171 (95 % interval −0.48 to 0.137)"
0.121206109899,-0.140255127097,"Figure 3: elasticity within topics, one of the specifications, variant=academic_set=education+government; years=2012-2023; topics_n=15; score=per_100_tokens: −0.14 (95 % interval −0.382 to 0.101)"
0.161475897639,-0.109305098709,"Figure 3: elasticity within topics, one of the specifications, variant=academic_set=education+government; years=2013-2024; topics_n=20; score=presence; share_among=all: −0.109 (95 % interval −0.561 to 0.342)"
0.201944058719,-0.075767400322,"Figure 3: elasticity within topics, one of the specifications, variant=academic_set=education+nonprofit; years=2012-2023; share_among=academic_and_industry; score_over=known: −0.0758 (95 % interval −0.291 to 0.139)"
0.242412219798,-0.053892852914,"Figure 3: elasticity within topics, one of the specifications, terms=half 148: −0.0539 (95 % interval −0.164 to 0.056)"
0.282682007538,-0.0324983939052,"Figure 3: elasticity within topics, one of the specifications, variant=topics_per_work=one; years=2013-2024: −0.0325 (95 % interval −0.174 to 0.109)"
0.333267208887,-0.0152573031685,"Figure 3: elasticity within topics, one of the specifications, variant=topics_per_work=one; years=2014-2024; topics_n=all; share_among=academic_and_industry; score_over=known; cell_weights=works: −0.0153 (95 % interval −0.075 to 0.0445)"
0.373735369966,-0.00251838350217,"Figure 3: elasticity within topics, one of the specifications, years=2012-2023; topics_n=all; score=per_100_tokens; score_over=known; cell_weights=works: −0.00252 (95 % interval −0.0746 to 0.0696)"
0.414005157707,0.00807297260569,"Figure 3: elasticity within topics, one of the specifications, variant=topics_per_work=one; share_among=academic_and_industry; score_over=known; cell_weights=works: 0.00807 (95 % interval −0.129 to 0.145)"
0.454473318786,0.0178034207065,"Figure 3: elasticity within topics, one of the specifications, variant=strict_team=yes; years=2013-2024; topics_n=30; score=per_100_tokens: 0.0178 (95 % interval −0.173 to 0.209)"
0.494941479865,0.0264555838683,"Figure 3: elasticity within topics, one of the specifications, variant=academic_set=education+nonprofit; years=2013-2024; topics_n=30; score=per_100_tokens; share_among=all: 0.0265 (95 % interval −0.201 to 0.254)"
0.535211267606,0.0388033398887,"Figure 3: elasticity within topics, one of the specifications, variant=topics_per_work=one; years=2012-2023; topics_n=20; score=per_100_tokens; share_among=all: 0.0388 (95 % interval −0.15 to 0.228)"
0.575679428685,0.0493997155522,"Figure 3: elasticity within topics, one of the specifications, variant=topics_per_work=one; years=2012-2023; share_among=all: 0.0494 (95 % interval −0.0991 to 0.198)"
0.616147589764,0.0622596007135,"Figure 3: elasticity within topics, one of the specifications, variant=ambiguous=drop; years=2013-2024; topics_n=30; score=presence; share_among=academic_and_industry; score_over=known: 0.0623 (95 % interval −0.205 to 0.329)"
0.666534417774,0.0883887577449,"Figure 3: elasticity within topics, one of the specifications, variant=topics_per_work=one; topics_n=all; score=presence; share_among=academic_and_industry; cell_weights=works: 0.0884 (95 % interval −0.0044 to 0.181)"
0.707002578853,0.107610926823,"Figure 3: elasticity within topics, one of the specifications, variant=matching=independent; years=2014-2024; topics_n=all; score=per_100_tokens; share_among=all; cell_weights=works: 0.108 (95 % interval −0.0175 to 0.233)"
0.747470739933,0.122398897105,"Figure 3: elasticity within topics, one of the specifications, years=2013-2024; topics_n=30; score=presence; share_among=all; score_over=known: 0.122 (95 % interval −0.158 to 0.403)"
0.787740527673,0.138133029696,"Figure 3: elasticity within topics, one of the specifications, variant=academic_set=education+government; years=2014-2024; topics_n=30; score=per_100_tokens; share_among=academic_and_industry; cell_weights=works: 0.138 (95 % interval 0.00219 to 0.274)"
0.828208688752,0.157820956241,"Figure 3: elasticity within topics, one of the specifications, variant=topics_per_work=one; topics_n=30; score=presence; share_among=all; score_over=known; cell_weights=works: 0.158 (95 % interval −0.0558 to 0.371)"
0.868676849831,0.183536293944,"Figure 3: elasticity within topics, one of the specifications, variant=ambiguous=drop; topics_n=20; score=presence; share_among=academic_and_industry; score_over=known; cell_weights=works: 0.184 (95 % interval −0.0634 to 0.43)"
0.908946637572,0.217622359253,"Figure 3: elasticity within topics, one of the specifications, variant=topics_per_work=one; years=2013-2024; score=presence; share_among=all: 0.218 (95 % interval 0.00258 to 0.433)"
0.949414798651,0.290765749293,"Figure 3: elasticity within topics, one of the specifications, variant=topics_per_work=one; years=2013-2024; topics_n=20; score=presence; share_among=all; cell_weights=works: 0.291 (95 % interval −0.131 to 0.713)"
1,0.563483164755,"Figure 3: elasticity within topics, one of the specifications, variant=academic_set=education+government; years=2014-2024; topics_n=15; score=presence; share_among=all; cell_weights=works: 0.563 (95 % interval 0.0678 to above 0.72)"
0.144019043841,-0.122449575197,"Figure 3: elasticity within topics, default specification: −0.122"
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
set yrange [-0.53336742126:1.12846594858]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−50' -0.5, '0' 0, '50' 0.5, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
0,-0.255436529959,"Figure 4: academic growth, one of the specifications, variant=topics_per_work=one; terms=all; years=2012-2023; topics_n=all; score=per_100_tokens; growth=end_years; growth_over=topics; growth_min_works=0: −25.5 % (95 % interval −45.1 to −5.96 %)"
0.0402173913043,-0.152092864436,"Figure 4: academic growth, one of the specifications, variant=academic_set=education+nonprofit; terms=all; years=2013-2024; topics_n=all; score=per_100_tokens; growth=poisson; growth_over=works; growth_min_works=30: −15.2 % (95 % interval −27.8 to −0.378 %)"
0.080652173913,-0.127244499663,"Figure 4: academic growth, one of the specifications, variant=topics_per_work=one; terms=all; years=2014-2024; topics_n=all; score=occurrences; growth=end_years; growth_over=works; growth_min_works=0: −12.7 %"
0.121086956522,-0.106979346152,"Figure 4: academic growth, one of the specifications, variant=matching=independent; terms=all; years=2014-2024; topics_n=25; score=per_100_tokens; growth=three_year_means; growth_over=works; growth_min_works=0: −10.7 %"
0.16152173913,-0.0907261681064,"Figure 4: academic growth, one of the specifications, variant=none; terms=all; years=2014-2024; topics_n=25; score=presence; growth=fitted_line; growth_over=topics; growth_min_works=30: −9.07 % (95 % interval −16.8 to −1.32 %)"
0.201956521739,-0.0778955114337,"Figure 4: academic growth, one of the specifications, variant=academic_set=education+government; terms=all; years=2014-2024; topics_n=15; score=occurrences; growth=poisson; growth_over=works; growth_min_works=30: −7.79 % (95 % interval −20.8 to 7.37 %)"
0.242391304348,-0.0656576359162,"Figure 4: academic growth, one of the specifications, variant=academic_set=education+government; terms=all; years=2013-2024; topics_n=30; score=per_100_tokens; growth=fitted_line; growth_over=works; growth_min_works=0: −6.57 % (95 % interval −25.6 to 12.5 %)"
0.282826086957,-0.0524190910749,"Figure 4: academic growth, one of the specifications, variant=academic_set=education+government; terms=all; years=2013-2024; topics_n=25; score=per_100_tokens; growth=fitted_line; growth_over=works; growth_min_works=0: −5.24 % (95 % interval −24.2 to 13.7 %)"
0.333260869565,-0.0322546297021,"Figure 4: academic growth, one of the specifications, variant=academic_set=education+government; terms=all; years=2014-2024; topics_n=25; score=per_100_tokens; growth=end_years; growth_over=works; growth_min_works=0: −3.23 %"
0.373695652174,-0.0216331865591,"Figure 4: academic growth, one of the specifications, variant=topics_per_work=one; terms=all; years=2013-2024; topics_n=30; score=presence; growth=three_year_means; growth_over=works; growth_min_works=0: −2.16 %"
0.414130434783,-0.00815451848325,"Figure 4: academic growth, one of the specifications, variant=topics_per_work=one; terms=all; years=2013-2024; topics_n=20; score=per_100_tokens; growth=poisson; growth_over=topics; growth_min_works=0: −0.815 % (95 % interval −13 to 13 %)"
0.454347826087,0.00391147925369,"Figure 4: academic growth, one of the specifications, variant=academic_set=education+nonprofit; terms=all; years=2012-2024; topics_n=15; score=per_100_tokens; growth=three_year_means; growth_over=works; growth_min_works=0: 0.391 %"
0.494782608696,0.0162347031976,"Figure 4: academic growth, one of the specifications, variant=ambiguous=drop; terms=all; years=2012-2024; topics_n=15; score=presence; growth=three_year_means; growth_over=works; growth_min_works=0: 1.62 %"
0.535217391304,0.0333270613382,"Figure 4: academic growth, one of the specifications, variant=none; terms=half 91; years=2012-2024; topics_n=25; score=occurrences; growth=poisson; growth_over=topics; growth_min_works=0: 3.33 % (95 % interval −10.5 to 19.3 %)"
0.575652173913,0.0522330356764,"Figure 4: academic growth, one of the specifications, variant=academic_set=education+government; terms=all; years=2012-2023; topics_n=30; score=presence; growth=fitted_line; growth_over=topics; growth_min_works=0: 5.22 % (95 % interval −14.2 to 24.6 %)"
0.616086956522,0.0714150919606,"Figure 4: academic growth, one of the specifications, variant=academic_set=education+nonprofit; terms=all; years=2014-2024; topics_n=30; score=per_100_tokens; growth=three_year_means; growth_over=topics; growth_min_works=0: 7.14 % (95 % interval −19.3 to 33.6 %)"
0.66652173913,0.092743194329,"Figure 4: academic growth, one of the specifications, variant=none; terms=all; years=2012-2024; topics_n=30; score=occurrences; growth=fitted_line; growth_over=works; growth_min_works=0: 9.27 % (95 % interval −9.61 to 28.2 %)"
0.706956521739,0.107474535688,"Figure 4: academic growth, one of the specifications, variant=none; terms=half 136; years=2012-2024; topics_n=25; score=occurrences; growth=poisson; growth_over=topics; growth_min_works=0: 10.7 % (95 % interval −3.4 to 27 %)"
0.747391304348,0.128244893258,"Figure 4: academic growth, one of the specifications, variant=none; terms=half 140; years=2012-2024; topics_n=25; score=occurrences; growth=poisson; growth_over=topics; growth_min_works=0: 12.8 % (95 % interval −3.91 to 32.5 %)"
0.787826086957,0.150708101792,"Figure 4: academic growth, one of the specifications, variant=ambiguous=drop; terms=all; years=2014-2024; topics_n=30; score=per_100_tokens; growth=fitted_line; growth_over=topics; growth_min_works=0: 15.1 % (95 % interval −20.6 to 50.7 %)"
0.828260869565,0.175895980177,"Figure 4: academic growth, one of the specifications, variant=matching=independent; terms=all; years=2014-2024; topics_n=all; score=per_100_tokens; growth=fitted_line; growth_over=topics; growth_min_works=0: 17.6 % (95 % interval −7.73 to 42.9 %)"
0.86847826087,0.211557884653,"Figure 4: academic growth, one of the specifications, variant=matching=independent; terms=all; years=2012-2023; topics_n=15; score=occurrences; growth=fitted_line; growth_over=works; growth_min_works=0: 21.2 % (95 % interval −7.71 to 50 %)"
0.908913043478,0.264102278064,"Figure 4: academic growth, one of the specifications, variant=ambiguous=drop; terms=all; years=2012-2023; topics_n=15; score=occurrences; growth=fitted_line; growth_over=works; growth_min_works=0: 26.4 % (95 % interval −3.66 to 56.5 %)"
0.949347826087,0.346643991132,"Figure 4: academic growth, one of the specifications, variant=ambiguous=drop; terms=all; years=2014-2024; topics_n=15; score=occurrences; growth=end_years; growth_over=topics; growth_min_works=0: 34.7 % (95 % interval 6.45 to 62.9 %)"
1,1.12846594858,"Figure 4: academic growth, one of the specifications, variant=ambiguous=drop; terms=all; years=2012-2024; topics_n=30; score=presence; growth=fitted_line; growth_over=topics; growth_min_works=0: above 113 % (95 % interval −53.3 to above 113 %)"
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
set yrange [-0.734270319547:1.65881588414]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−50' -0.5, '0' 0, '50' 0.5, '100' 1, '150' 1.5)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
0,-0.349975856751,"Figure 4: industry's growth, one of the specifications, variant=none; terms=all; years=2012-2023; topics_n=20; score=per_100_tokens; growth=end_years; growth_over=works; growth_min_works=0: −35 %"
0.0401706363313,-0.199172174845,"Figure 4: industry's growth, one of the specifications, variant=ambiguous=drop; terms=all; years=2012-2024; topics_n=all; score=per_100_tokens; growth=end_years; growth_over=works; growth_min_works=0: −19.9 %"
0.0806967650196,-0.129434026693,"Figure 4: industry's growth, one of the specifications, variant=topics_per_work=one; terms=all; years=2013-2024; topics_n=20; score=presence; growth=end_years; growth_over=topics; growth_min_works=0: −12.9 % (95 % interval −49.9 to 24 %)"
0.120867401351,-0.105353149995,"Figure 4: industry's growth, one of the specifications, variant=strict_team=yes; terms=all; years=2012-2023; topics_n=30; score=per_100_tokens; growth=poisson; growth_over=works; growth_min_works=0: −10.5 % (95 % interval −29.8 to 14.1 %)"
0.161393530039,-0.07562616921,"Figure 4: industry's growth, one of the specifications, variant=none; terms=all; years=2013-2024; topics_n=30; score=per_100_tokens; growth=end_years; growth_over=works; growth_min_works=0: −7.56 %"
0.201919658727,-0.0483225855952,"Figure 4: industry's growth, one of the specifications, variant=ambiguous=drop; terms=all; years=2014-2024; topics_n=30; score=per_100_tokens; growth=fitted_line; growth_over=topics; growth_min_works=30: −4.83 % (95 % interval −25.9 to 16.3 %)"
0.242090295059,-0.0311306705727,"Figure 4: industry's growth, one of the specifications, variant=ambiguous=drop; terms=all; years=2013-2024; topics_n=15; score=occurrences; growth=poisson; growth_over=works; growth_min_works=30: −3.11 % (95 % interval −22.9 to 21.7 %)"
0.282616423747,-0.0138226058795,"Figure 4: industry's growth, one of the specifications, variant=academic_set=education+nonprofit; terms=all; years=2012-2023; topics_n=30; score=presence; growth=poisson; growth_over=works; growth_min_works=0: −1.38 % (95 % interval −17.7 to 18.1 %)"
0.333096338429,0.00619273919469,"Figure 4: industry's growth, one of the specifications, variant=none; terms=all; years=2014-2024; topics_n=15; score=per_100_tokens; growth=poisson; growth_over=topics; growth_min_works=30: 0.619 % (95 % interval −16.5 to 21.3 %)"
0.373622467117,0.015329845975,"Figure 4: industry's growth, one of the specifications, variant=none; terms=all; years=2012-2023; topics_n=25; score=presence; growth=end_years; growth_over=works; growth_min_works=0: 1.53 %"
0.413793103448,0.0265034400084,"Figure 4: industry's growth, one of the specifications, variant=strict_team=yes; terms=all; years=2013-2024; topics_n=30; score=per_100_tokens; growth=poisson; growth_over=works; growth_min_works=0: 2.65 % (95 % interval −20.6 to 32.7 %)"
0.454319232137,0.0395126777984,"Figure 4: industry's growth, one of the specifications, variant=none; terms=all; years=2014-2024; topics_n=all; score=presence; growth=end_years; growth_over=works; growth_min_works=0: 3.95 %"
0.494845360825,0.052221145241,"Figure 4: industry's growth, one of the specifications, variant=topics_per_work=one; terms=all; years=2012-2024; topics_n=all; score=per_100_tokens; growth=end_years; growth_over=works; growth_min_works=0: 5.22 %"
0.535015997156,0.0730329180735,"Figure 4: industry's growth, one of the specifications, variant=ambiguous=drop; terms=all; years=2014-2024; topics_n=all; score=presence; growth=poisson; growth_over=topics; growth_min_works=0: 7.3 % (95 % interval −1.89 to 17.4 %)"
0.575542125844,0.0967559256717,"Figure 4: industry's growth, one of the specifications, variant=none; terms=half 1; years=2012-2024; topics_n=25; score=occurrences; growth=poisson; growth_over=topics; growth_min_works=0: 9.68 % (95 % interval −4.92 to 26.5 %)"
0.616068254533,0.119335799281,"Figure 4: industry's growth, one of the specifications, variant=matching=independent; terms=all; years=2013-2024; topics_n=all; score=occurrences; growth=end_years; growth_over=works; growth_min_works=0: 11.9 %"
0.666548169214,0.151690006567,"Figure 4: industry's growth, one of the specifications, variant=none; terms=all; years=2013-2024; topics_n=all; score=occurrences; growth=fitted_line; growth_over=works; growth_min_works=0: 15.2 % (95 % interval −7.87 to 38.2 %)"
0.706718805546,0.183389281395,"Figure 4: industry's growth, one of the specifications, variant=none; terms=all; years=2014-2024; topics_n=25; score=presence; growth=end_years; growth_over=topics; growth_min_works=0: 18.3 % (95 % interval −5.37 to 42 %)"
0.747244934234,0.206602938882,"Figure 4: industry's growth, one of the specifications, variant=matching=independent; terms=all; years=2013-2024; topics_n=25; score=occurrences; growth=poisson; growth_over=works; growth_min_works=0: 20.7 % (95 % interval −1.95 to 48.5 %)"
0.787771062922,0.223181595046,"Figure 4: industry's growth, one of the specifications, variant=ambiguous=drop; terms=all; years=2013-2024; topics_n=25; score=occurrences; growth=poisson; growth_over=topics; growth_min_works=0: 22.3 % (95 % interval 8.71 to 37.6 %)"
0.827941699253,0.258955063984,"Figure 4: industry's growth, one of the specifications, variant=ambiguous=drop; terms=all; years=2012-2024; topics_n=15; score=occurrences; growth=poisson; growth_over=works; growth_min_works=0: 25.9 % (95 % interval −0.456 to 59.2 %)"
0.868467827942,0.321584612303,"Figure 4: industry's growth, one of the specifications, variant=matching=independent; terms=all; years=2014-2024; topics_n=all; score=per_100_tokens; growth=end_years; growth_over=topics; growth_min_works=30: 32.2 % (95 % interval −13.8 to 78.1 %)"
0.90899395663,0.403347683438,"Figure 4: industry's growth, one of the specifications, variant=none; terms=all; years=2012-2023; topics_n=25; score=occurrences; growth=three_year_means; growth_over=topics; growth_min_works=0: 40.3 % (95 % interval 0.538 to 80.1 %)"
0.949164592961,0.557986540074,"Figure 4: industry's growth, one of the specifications, variant=none; terms=all; years=2013-2024; topics_n=30; score=occurrences; growth=end_years; growth_over=topics; growth_min_works=0: 55.8 % (95 % interval 3.03 to 109 %)"
1,1.65881588414,"Figure 4: industry's growth, one of the specifications, variant=topics_per_work=one; terms=all; years=2012-2024; topics_n=15; score=occurrences; growth=fitted_line; growth_over=topics; growth_min_works=0: above 166 % (95 % interval −73.4 to above 166 %)"
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
set yrange [-1.04228346422:1.37082280454]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−100' -1, '−50' -0.5, '0' 0, '50' 0.5, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
0,-1.04228346422,"Figure 4: differential, one of the specifications, variant=ambiguous=drop; terms=all; years=2012-2024; topics_n=30; score=presence; growth=fitted_line; growth_over=topics; growth_min_works=0: −104 pp (95 % interval −104 to above 137 pp)"
0.0402086502934,-0.248940759246,"Figure 4: differential, one of the specifications, variant=ambiguous=drop; terms=all; years=2012-2023; topics_n=15; score=per_100_tokens; growth=three_year_means; growth_over=works; growth_min_works=0: −24.9 pp"
0.0806346446425,-0.176430003656,"Figure 4: differential, one of the specifications, variant=academic_set=education+government; terms=all; years=2013-2024; topics_n=30; score=presence; growth=fitted_line; growth_over=topics; growth_min_works=0: −17.6 pp (95 % interval −59.6 to 24.3 pp)"
0.121060638992,-0.128600860457,"Figure 4: differential, one of the specifications, variant=academic_set=education+nonprofit; terms=all; years=2013-2024; topics_n=15; score=per_100_tokens; growth=fitted_line; growth_over=works; growth_min_works=0: −12.9 pp (95 % interval −47 to 21.2 pp)"
0.161486633341,-0.105130989344,"Figure 4: differential, one of the specifications, variant=matching=independent; terms=all; years=2012-2024; topics_n=15; score=occurrences; growth=fitted_line; growth_over=works; growth_min_works=0: −10.5 pp (95 % interval −45.7 to 24.6 pp)"
0.20191262769,-0.0761007531221,"Figure 4: differential, one of the specifications, variant=strict_team=yes; terms=all; years=2012-2024; topics_n=25; score=per_100_tokens; growth=fitted_line; growth_over=topics; growth_min_works=0: −7.61 pp (95 % interval −46.1 to 30.9 pp)"
0.242338622039,-0.0547723581772,"Figure 4: differential, one of the specifications, variant=academic_set=education+government; terms=all; years=2013-2024; topics_n=15; score=per_100_tokens; growth=three_year_means; growth_over=topics; growth_min_works=0: −5.48 pp (95 % interval −31.8 to 20.9 pp)"
0.282764616388,-0.0347945369956,"Figure 4: differential, one of the specifications, variant=academic_set=education+nonprofit; terms=all; years=2014-2024; topics_n=20; score=per_100_tokens; growth=fitted_line; growth_over=topics; growth_min_works=0: −3.48 pp (95 % interval −28.5 to 21.5 pp)"
0.333188437296,-0.0114681090641,"Figure 4: differential, one of the specifications, variant=matching=independent; terms=all; years=2013-2024; topics_n=all; score=per_100_tokens; growth=poisson; growth_over=topics; growth_min_works=30: −1.15 pp (95 % interval −11.9 to 9.61 pp)"
0.373614431645,0.00862211790763,"Figure 4: differential, one of the specifications, variant=academic_set=education+nonprofit; terms=all; years=2012-2023; topics_n=all; score=per_100_tokens; growth=three_year_means; growth_over=works; growth_min_works=0: 0.862 pp"
0.414040425994,0.0231818990524,"Figure 4: differential, one of the specifications, variant=matching=independent; terms=all; years=2014-2024; topics_n=all; score=per_100_tokens; growth=fitted_line; growth_over=works; growth_min_works=30: 2.32 pp (95 % interval −21.9 to 26.5 pp)"
0.454466420343,0.0382642435441,"Figure 4: differential, one of the specifications, variant=strict_team=yes; terms=all; years=2014-2024; topics_n=all; score=per_100_tokens; growth=three_year_means; growth_over=topics; growth_min_works=30: 3.83 pp (95 % interval −14 to 21.7 pp)"
0.494892414692,0.051694137254,"Figure 4: differential, one of the specifications, variant=academic_set=education+nonprofit; terms=all; years=2012-2023; topics_n=15; score=presence; growth=poisson; growth_over=works; growth_min_works=0: 5.17 pp (95 % interval −15.7 to 26 pp)"
0.535318409042,0.0647062819494,"Figure 4: differential, one of the specifications, variant=ambiguous=drop; terms=all; years=2014-2024; topics_n=20; score=presence; growth=poisson; growth_over=topics; growth_min_works=0: 6.47 pp (95 % interval −6 to 18.9 pp)"
0.575744403391,0.0743302535955,"Figure 4: differential, one of the specifications, variant=none; terms=all; years=2014-2024; topics_n=25; score=occurrences; growth=three_year_means; growth_over=works; growth_min_works=30: 7.43 pp"
0.615953053684,0.0851103301235,"Figure 4: differential, one of the specifications, variant=ambiguous=drop; terms=all; years=2012-2024; topics_n=30; score=occurrences; growth=fitted_line; growth_over=topics; growth_min_works=0: 8.51 pp (95 % interval −29 to 46 pp)"
0.666594218648,0.100825101878,"Figure 4: differential, one of the specifications, variant=academic_set=education+nonprofit; terms=all; years=2012-2023; topics_n=30; score=presence; growth=poisson; growth_over=works; growth_min_works=0: 10.1 pp (95 % interval −11.5 to 31.7 pp)"
0.707020212997,0.113906295796,"Figure 4: differential, one of the specifications, variant=none; terms=all; years=2014-2024; topics_n=20; score=presence; growth=fitted_line; growth_over=topics; growth_min_works=30: 11.4 pp (95 % interval −8.69 to 31.5 pp)"
0.747446207346,0.128223406857,"Figure 4: differential, one of the specifications, variant=academic_set=education+nonprofit; terms=all; years=2014-2024; topics_n=20; score=occurrences; growth=three_year_means; growth_over=works; growth_min_works=0: 12.8 pp"
0.787872201695,0.145331656585,"Figure 4: differential, one of the specifications, variant=academic_set=education+government; terms=all; years=2012-2023; topics_n=25; score=presence; growth=end_years; growth_over=works; growth_min_works=0: 14.5 pp"
0.828080851989,0.161560251995,"Figure 4: differential, one of the specifications, variant=strict_team=yes; terms=all; years=2012-2024; topics_n=30; score=per_100_tokens; growth=poisson; growth_over=works; growth_min_works=0: 16.2 pp (95 % interval −16.5 to 48.8 pp)"
0.868506846338,0.187320212654,"Figure 4: differential, one of the specifications, variant=academic_set=education+government; terms=all; years=2014-2024; topics_n=30; score=per_100_tokens; growth=end_years; growth_over=works; growth_min_works=30: 18.7 pp"
0.908932840687,0.234620614304,"Figure 4: differential, one of the specifications, variant=topics_per_work=one; terms=all; years=2014-2024; topics_n=15; score=per_100_tokens; growth=fitted_line; growth_over=works; growth_min_works=0: 23.5 pp (95 % interval −11.4 to 58.3 pp)"
0.949358835036,0.306224490005,"Figure 4: differential, one of the specifications, variant=topics_per_work=one; terms=all; years=2014-2024; topics_n=all; score=occurrences; growth=poisson; growth_over=works; growth_min_works=0: 30.6 pp (95 % interval −0.0767 to 61.3 pp)"
1,1.37082280454,"Figure 4: differential, one of the specifications, variant=topics_per_work=one; terms=all; years=2012-2024; topics_n=20; score=occurrences; growth=fitted_line; growth_over=topics; growth_min_works=0: above 137 pp (95 % interval −104 to above 137 pp)"
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
set label '5282 specifications,' at screen 0.26776, 0.93084 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'joint p 0.418' at screen 0.26776, 0.91955 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Paper: −0.122' at screen 0.29478, 0.84140 left font 'Arial,8.00' textcolor rgb '#8F5575' front
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
set label '2012-2024' at screen 0.25683, 0.67975 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '2013-2024' at screen 0.25683, 0.67110 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '2012-2023' at screen 0.25683, 0.66245 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '2014-2024' at screen 0.25683, 0.65380 right font 'Arial,6.67' textcolor rgb '#222222' front
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
set label '5282 specifications,' at screen 0.41967, 0.93084 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'joint p 0.666' at screen 0.41967, 0.91955 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Paper: −0.122' at screen 0.44669, 0.81966 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label 'Figure 3: slope, topics' at screen 0.57158, 0.95341 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'and years' at screen 0.57158, 0.94212 left font 'Arial,9.33' textcolor rgb '#222222' front
set label '5282 specifications,' at screen 0.57158, 0.93084 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'joint p 0.118' at screen 0.57158, 0.91955 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Paper: −0.122' at screen 0.59860, 0.83494 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label 'Figure 3: slope, long' at screen 0.72350, 0.95341 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'differences' at screen 0.72350, 0.94212 left font 'Arial,9.33' textcolor rgb '#222222' front
set label '5282 specifications,' at screen 0.72350, 0.93084 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'joint p 0.488' at screen 0.72350, 0.91955 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Paper: −0.122' at screen 0.75051, 0.82530 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label 'Figure 3: elasticity' at screen 0.87541, 0.95341 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'within topics' at screen 0.87541, 0.94212 left font 'Arial,9.33' textcolor rgb '#222222' front
set label '5042 specifications,' at screen 0.87541, 0.93084 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'joint p 0.544' at screen 0.87541, 0.91955 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Paper: −0.173' at screen 0.90243, 0.82036 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label 'Figure 4: academic growth (%)' at screen 0.26776, 0.49562 left font 'Arial,9.33' textcolor rgb '#222222' front
set label '4601 specifications, joint p 0.037' at screen 0.26776, 0.48434 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Paper: 17.8 %' at screen 0.35305, 0.40769 left font 'Arial,8.00' textcolor rgb '#8F5575' front
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
set label '2012-2024' at screen 0.25683, 0.24454 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '2013-2024' at screen 0.25683, 0.23589 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '2012-2023' at screen 0.25683, 0.22724 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '2014-2024' at screen 0.25683, 0.21858 right font 'Arial,6.67' textcolor rgb '#222222' front
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
set label '2814 specifications, joint p 0.002' at screen 0.52641, 0.48434 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Paper: 33 %' at screen 0.63245, 0.40983 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label 'Figure 4: differential (pp)' at screen 0.78506, 0.49562 left font 'Arial,9.33' textcolor rgb '#222222' front
set label '4602 specifications, joint p 0.303' at screen 0.78506, 0.48434 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Paper: 15.2 pp' at screen 0.86539, 0.41624 left font 'Arial,8.00' textcolor rgb '#8F5575' front
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
