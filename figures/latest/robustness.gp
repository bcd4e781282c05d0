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
set yrange [-0.340568162015:0.184588334226]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−0.3' -0.3, '−0.2' -0.2, '−0.1' -0.1, '0.0' 0, '0.1' 0.1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
0,-0.205018166571,"Figure 3: slope, pooled, one of the specifications, variant=ambiguous=drop; years=2013-2024; topics_n=15; score=presence: −0.205 (95 % interval below −0.341 to 0.0317)"
0.040333270214,-0.127240520852,"Figure 3: slope, pooled, one of the specifications, years=2012-2023; topics_n=15; score=presence; share_among=all; score_over=known: −0.127 (95 % interval −0.298 to 0.044)"
0.0806665404279,-0.11145240263,"Figure 3: slope, pooled, one of the specifications, years=2013-2024; topics_n=20; share_among=all: −0.111 (95 % interval −0.175 to −0.0476)"
0.121189168718,-0.0957319550542,"Figure 3: slope, pooled, one of the specifications, variant=matching=independent; years=2014-2024; topics_n=20; score=per_100_tokens; share_among=academic_and_industry; score_over=known: −0.0957 (95 % interval −0.164 to −0.0279)"
0.161522438932,-0.0841914524096,"Figure 3: slope, pooled, one of the specifications, variant=academic_set=education+government; years=2014-2024; topics_n=15; share_among=all: −0.0842 (95 % interval −0.167 to −0.00173)"
0.201855709146,-0.0755490701577,"Figure 3: slope, pooled, one of the specifications, variant=ambiguous=drop; years=2014-2024; topics_n=20; score=per_100_tokens; share_among=all; score_over=known: −0.0755 (95 % interval −0.14 to −0.0113)"
0.242378337436,-0.0652716674407,"Figure 3: slope, pooled, one of the specifications, variant=strict_team=yes; topics_n=30; share_among=academic_and_industry: −0.0653 (95 % interval −0.147 to 0.0162)"
0.28271160765,-0.0554994929465,"Figure 3: slope, pooled, one of the specifications, variant=topics_per_work=one; years=2014-2024; topics_n=30; score=per_100_tokens; share_among=academic_and_industry; score_over=known: −0.0555 (95 % interval −0.141 to 0.0297)"
0.333270213975,-0.0450298040774,"Figure 3: slope, pooled, one of the specifications, variant=topics_per_work=one; years=2013-2024; topics_n=20; score=per_100_tokens; share_among=academic_and_industry; score_over=known: −0.045 (95 % interval −0.146 to 0.0558)"
0.373603484189,-0.0401892873065,"Figure 3: slope, pooled, one of the specifications, variant=strict_team=yes; years=2013-2024; topics_n=15; share_among=all; score_over=known; cell_weights=works: −0.0402 (95 % interval −0.11 to 0.0294)"
0.414126112479,-0.0365337511535,"Figure 3: slope, pooled, one of the specifications, variant=academic_set=education+nonprofit; years=2013-2024; topics_n=30; score_over=known; cell_weights=works: −0.0365 (95 % interval −0.106 to 0.0333)"
0.454459382693,-0.0334616856268,"Figure 3: slope, pooled, one of the specifications, variant=matching=independent; years=2013-2024; topics_n=all; score=per_100_tokens; share_among=academic_and_industry; score_over=known: −0.0335 (95 % interval −0.0726 to 0.00567)"
0.494792652907,-0.0309963401763,"Figure 3: slope, pooled, one of the specifications, variant=strict_team=yes; topics_n=20; share_among=all; score_over=known; cell_weights=works: −0.031 (95 % interval −0.101 to 0.0392)"
0.535315281197,-0.0288623344747,"Figure 3: slope, pooled, one of the specifications, variant=academic_set=education+government; topics_n=all; cell_weights=works: −0.0289 (95 % interval −0.0829 to 0.0252)"
0.575648551411,-0.0267466519257,"Figure 3: slope, pooled, one of the specifications, variant=strict_team=yes; years=2014-2024; score=per_100_tokens; score_over=known; cell_weights=works: −0.0267 (95 % interval −0.102 to 0.0486)"
0.615981821625,-0.0242918633349,"Figure 3: slope, pooled, one of the specifications, years=2014-2024; score=per_100_tokens; score_over=known; cell_weights=works: −0.0243 (95 % interval −0.0999 to 0.0513)"
0.666540427949,-0.0207140904856,"Figure 3: slope, pooled, one of the specifications, variant=topics_per_work=one; years=2012-2023; topics_n=30: −0.0207 (95 % interval −0.0993 to 0.0578)"
0.707063056239,-0.0170654649727,"Figure 3: slope, pooled, one of the specifications, variant=strict_team=yes; years=2014-2024; topics_n=all; score=per_100_tokens; share_among=academic_and_industry; score_over=known; cell_weights=works: −0.0171 (95 % interval −0.0734 to 0.0392)"
0.747396326453,-0.0128162568307,"Figure 3: slope, pooled, one of the specifications, years=2012-2023; topics_n=20; score=per_100_tokens; share_among=academic_and_industry; score_over=known; cell_weights=works: −0.0128 (95 % interval −0.109 to 0.0837)"
0.787729596667,-0.00623913048269,"Figure 3: slope, pooled, one of the specifications, variant=topics_per_work=one; years=2014-2024; topics_n=all; share_among=all; cell_weights=works: −0.00624 (95 % interval −0.052 to 0.0395)"
0.828252224957,0.00340341435799,"Figure 3: slope, pooled, one of the specifications, variant=academic_set=education+nonprofit; score=presence; share_among=all; cell_weights=works: 0.0034 (95 % interval −0.0898 to 0.0966)"
0.868585495171,0.0143756751164,"Figure 3: slope, pooled, one of the specifications, variant=ambiguous=drop; years=2014-2024; topics_n=20; score=presence; share_among=all; score_over=known; cell_weights=works: 0.0144 (95 % interval −0.0859 to 0.115)"
0.908918765385,0.0236467476656,"Figure 3: slope, pooled, one of the specifications, variant=ambiguous=drop; topics_n=all; score=presence; share_among=all; score_over=known: 0.0236 (95 % interval −0.0411 to 0.0884)"
0.949441393675,0.0332344803309,"Figure 3: slope, pooled, one of the specifications, variant=academic_set=education+nonprofit; years=2012-2023; score=presence; cell_weights=works: 0.0332 (95 % interval −0.0847 to 0.151)"
1,0.0732061335818,"Figure 3: slope, pooled, one of the specifications, variant=topics_per_work=one; years=2012-2023; topics_n=30; score=presence; share_among=all; cell_weights=works: 0.0732 (95 % interval −0.0294 to 0.176)"
0.171179700814,-0.0815995330209,"Figure 3: slope, pooled, default specification: −0.0816"
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
set yrange [-0.369873907461:0.350426482799]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−0.2' -0.2, '0.0' 0, '0.2' 0.2)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
0,-0.235009115683,"Figure 3: slope within topics, one of the specifications, variant=academic_set=education+nonprofit; years=2013-2024; topics_n=20; score=presence: −0.235 (95 % interval below −0.37 to −0.0832)"
0.040333270214,-0.129349457285,"Figure 3: slope within topics, one of the specifications, years=2014-2024; topics_n=15; score=presence; score_over=known: −0.129 (95 % interval −0.322 to 0.0628)"
0.0806665404279,-0.107251351039,"Figure 3: slope within topics, one of the specifications, variant=strict_team=yes; years=2012-2023; topics_n=20; score=presence; share_among=academic_and_industry; score_over=known: −0.107 (95 % interval −0.242 to 0.0278)"
0.121189168718,-0.0901452708111,"Figure 3: slope within topics, one of the specifications, variant=matching=independent; years=2012-2023; topics_n=15; score=per_100_tokens; share_among=academic_and_industry; score_over=known: −0.0901 (95 % interval −0.242 to 0.0616)"
0.161522438932,-0.0792059653437,"Figure 3: slope within topics, one of the specifications, variant=academic_set=education+government; years=2014-2024; topics_n=20; share_among=all: −0.0792 (95 % interval −0.167 to 0.00876)"
0.201855709146,-0.0692215832673,"Figure 3: slope within topics, one of the specifications, variant=topics_per_work=one; years=2013-2024; score=presence; share_among=academic_and_industry: −0.0692 (95 % interval −0.225 to 0.0866)"
0.242378337436,-0.0590656068746,"Figure 3: slope within topics, one of the specifications, variant=academic_set=education+nonprofit; years=2012-2023; score=per_100_tokens; score_over=known: −0.0591 (95 % interval −0.146 to 0.0281)"
0.28271160765,-0.0500713002655,"Figure 3: slope within topics, one of the specifications, variant=ambiguous=drop; years=2014-2024; topics_n=30: −0.0501 (95 % interval −0.166 to 0.0661)"
0.333270213975,-0.0388091474534,"Figure 3: slope within topics, one of the specifications, variant=topics_per_work=one; years=2014-2024; topics_n=30; score=presence; share_among=all: −0.0388 (95 % interval −0.216 to 0.138)"
0.373603484189,-0.031874647925,"Figure 3: slope within topics, one of the specifications, variant=academic_set=education+nonprofit; years=2012-2023; topics_n=all; cell_weights=works: −0.0319 (95 % interval −0.0847 to 0.021)"
0.414126112479,-0.024348948078,"Figure 3: slope within topics, one of the specifications, terms=half 54: −0.0243 (95 % interval −0.139 to 0.0901)"
0.454459382693,-0.0178202305706,"Figure 3: slope within topics, one of the specifications, variant=topics_per_work=one; years=2013-2024; topics_n=all; score=presence; share_among=all: −0.0178 (95 % interval −0.0849 to 0.0493)"
0.494792652907,-0.0105940559719,"Figure 3: slope within topics, one of the specifications, variant=ambiguous=drop; years=2014-2024; topics_n=20; score_over=known; cell_weights=works: −0.0106 (95 % interval −0.123 to 0.102)"
0.535315281197,-0.00332987967325,"Figure 3: slope within topics, one of the specifications, terms=half 86: −0.00333 (95 % interval −0.128 to 0.121)"
0.575648551411,0.00421886160867,"Figure 3: slope within topics, one of the specifications, variant=topics_per_work=one; years=2012-2023; topics_n=30; score=presence; share_among=all; score_over=known: 0.00422 (95 % interval −0.121 to 0.13)"
0.615981821625,0.0145487005289,"Figure 3: slope within topics, one of the specifications, variant=ambiguous=drop; years=2014-2024; topics_n=15; score=per_100_tokens; share_among=all; score_over=known; cell_weights=works: 0.0145 (95 % interval −0.151 to 0.18)"
0.666540427949,0.0238616291331,"Figure 3: slope within topics, one of the specifications, variant=matching=independent; years=2013-2024; topics_n=30; score=per_100_tokens; share_among=all; score_over=known; cell_weights=works: 0.0239 (95 % interval −0.0695 to 0.117)"
0.707063056239,0.0377155706141,"Figure 3: slope within topics, one of the specifications, variant=academic_set=education+nonprofit; topics_n=20; cell_weights=works: 0.0377 (95 % interval −0.0633 to 0.139)"
0.747396326453,0.0512510408453,"Figure 3: slope within topics, one of the specifications, variant=academic_set=education+government; years=2014-2024; topics_n=30; score=presence; share_among=all: 0.0513 (95 % interval −0.178 to 0.28)"
0.787729596667,0.0633975539234,"Figure 3: slope within topics, one of the specifications, years=2013-2024; topics_n=30; score=per_100_tokens; cell_weights=works: 0.0634 (95 % interval −0.0173 to 0.144)"
0.828252224957,0.074394158838,"Figure 3: slope within topics, one of the specifications, variant=ambiguous=drop; years=2012-2023; topics_n=20; score=presence; share_among=academic_and_industry; score_over=known; cell_weights=works: 0.0744 (95 % interval −0.0523 to 0.201)"
0.868585495171,0.0915602922097,"Figure 3: slope within topics, one of the specifications, variant=ambiguous=drop; years=2014-2024; topics_n=15; score=presence; score_over=known; cell_weights=works: 0.0916 (95 % interval −0.0735 to 0.257)"
0.908918765385,0.110824305368,"Figure 3: slope within topics, one of the specifications, variant=academic_set=education+government; topics_n=all; score=presence; cell_weights=works: 0.111 (95 % interval 0.0501 to 0.172)"
0.949441393675,0.13850004704,"Figure 3: slope within topics, one of the specifications, variant=topics_per_work=one; topics_n=15; score=presence; cell_weights=works: 0.139 (95 % interval −0.0261 to 0.303)"
1,0.241809664518,"Figure 3: slope within topics, one of the specifications, variant=academic_set=education+government; years=2014-2024; topics_n=15; score=presence; share_among=all; cell_weights=works: 0.242 (95 % interval 0.0345 to above 0.35)"
0.153569399735,-0.0807486246771,"Figure 3: slope within topics, default specification: −0.0807"
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
set yrange [-0.364267740964:0.30014780131]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−0.2' -0.2, '0.0' 0, '0.2' 0.2)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
0,-0.275052914852,"Figure 3: slope, topics and years, one of the specifications, variant=academic_set=education+nonprofit; years=2014-2024; topics_n=20; score=presence: −0.275 (95 % interval below −0.364 to −0.141)"
0.040333270214,-0.115270264342,"Figure 3: slope, topics and years, one of the specifications, variant=ambiguous=drop; years=2012-2023; topics_n=20; score=presence; share_among=all: −0.115 (95 % interval −0.26 to 0.0298)"
0.0806665404279,-0.0844601792137,"Figure 3: slope, topics and years, one of the specifications, variant=matching=independent; years=2013-2024; topics_n=20; score=per_100_tokens; share_among=academic_and_industry; score_over=known: −0.0845 (95 % interval −0.152 to −0.0172)"
0.121189168718,-0.0700454869388,"Figure 3: slope, topics and years, one of the specifications, variant=academic_set=education+nonprofit; years=2013-2024; topics_n=20; share_among=all: −0.07 (95 % interval −0.161 to 0.0205)"
0.161522438932,-0.0632837544274,"Figure 3: slope, topics and years, one of the specifications, variant=ambiguous=drop; years=2013-2024; score=presence; score_over=known; cell_weights=works: −0.0633 (95 % interval −0.163 to 0.036)"
0.201855709146,-0.0585732195842,"Figure 3: slope, topics and years, one of the specifications, variant=ambiguous=drop; years=2013-2024; topics_n=all; score=per_100_tokens; cell_weights=works: −0.0586 (95 % interval −0.0891 to −0.0281)"
0.242378337436,-0.0543245105806,"Figure 3: slope, topics and years, one of the specifications, variant=ambiguous=drop; topics_n=20; score=per_100_tokens; share_among=academic_and_industry; score_over=known: −0.0543 (95 % interval −0.119 to 0.0106)"
0.28271160765,-0.0507086714542,"Figure 3: slope, topics and years, one of the specifications, variant=ambiguous=drop; topics_n=30; score=per_100_tokens; cell_weights=works: −0.0507 (95 % interval −0.094 to −0.00739)"
0.333270213975,-0.0462146738598,"Figure 3: slope, topics and years, one of the specifications, variant=strict_team=yes; years=2013-2024; topics_n=all; share_among=academic_and_industry; score_over=known; cell_weights=works: −0.0462 (95 % interval −0.0784 to −0.014)"
0.373603484189,-0.0430701880984,"Figure 3: slope, topics and years, one of the specifications, variant=academic_set=education+nonprofit; years=2012-2023; topics_n=20; score=per_100_tokens; share_among=academic_and_industry; score_over=known; cell_weights=works: −0.0431 (95 % interval −0.0914 to 0.00526)"
0.414126112479,-0.04017638037,"Figure 3: slope, topics and years, one of the specifications, variant=academic_set=education+nonprofit; years=2014-2024; topics_n=all; score=presence; score_over=known; cell_weights=works: −0.0402 (95 % interval −0.0906 to 0.0102)"
0.454459382693,-0.0363250085866,"Figure 3: slope, topics and years, one of the specifications, topics_n=15; share_among=all: −0.0363 (95 % interval −0.139 to 0.0664)"
0.494792652907,-0.0323466781108,"Figure 3: slope, topics and years, one of the specifications, variant=matching=independent; years=2012-2023; topics_n=all; score=per_100_tokens: −0.0323 (95 % interval −0.0702 to 0.00551)"
0.535315281197,-0.0287640055658,"Figure 3: slope, topics and years, one of the specifications, variant=academic_set=education+nonprofit; years=2014-2024; topics_n=all; score=per_100_tokens; share_among=academic_and_industry: −0.0288 (95 % interval −0.0777 to 0.0202)"
0.575648551411,-0.02428324536,"Figure 3: slope, topics and years, one of the specifications, variant=academic_set=education+government; years=2012-2023; score=presence; share_among=academic_and_industry; cell_weights=works: −0.0243 (95 % interval −0.114 to 0.0658)"
0.615981821625,-0.0198718636223,"Figure 3: slope, topics and years, one of the specifications, years=2013-2024; topics_n=30; score=presence; share_among=academic_and_industry; score_over=known: −0.0199 (95 % interval −0.173 to 0.134)"
0.666540427949,-0.0142741932314,"Figure 3: slope, topics and years, one of the specifications, variant=topics_per_work=one; topics_n=30; score=presence; score_over=known: −0.0143 (95 % interval −0.148 to 0.119)"
0.707063056239,-0.00962918512066,"Figure 3: slope, topics and years, one of the specifications, variant=ambiguous=drop; years=2014-2024; topics_n=all; share_among=all: −0.00963 (95 % interval −0.0541 to 0.0348)"
0.747396326453,-0.00141072135715,"Figure 3: slope, topics and years, one of the specifications, terms=half 117: −0.00141 (95 % interval −0.0686 to 0.0657)"
0.787729596667,0.00891064867622,"Figure 3: slope, topics and years, one of the specifications, variant=topics_per_work=one; topics_n=15; score=presence; share_among=academic_and_industry; cell_weights=works: 0.00891 (95 % interval −0.117 to 0.135)"
0.828252224957,0.0262610663151,"Figure 3: slope, topics and years, one of the specifications, variant=academic_set=education+government; years=2012-2023; topics_n=all; score=presence; share_among=all; score_over=known: 0.0263 (95 % interval −0.0413 to 0.0938)"
0.868585495171,0.0469935052685,"Figure 3: slope, topics and years, one of the specifications, variant=matching=independent; years=2014-2024; topics_n=15; share_among=all; score_over=known; cell_weights=works: 0.047 (95 % interval −0.0568 to 0.151)"
0.908918765385,0.0784449357006,"Figure 3: slope, topics and years, one of the specifications, variant=academic_set=education+government; years=2014-2024; topics_n=30; share_among=all; score_over=known; cell_weights=works: 0.0784 (95 % interval 0.0135 to 0.143)"
0.949441393675,0.103264009707,"Figure 3: slope, topics and years, one of the specifications, variant=academic_set=education+nonprofit; years=2014-2024; topics_n=30; score=presence; share_among=all; score_over=known; cell_weights=works: 0.103 (95 % interval −0.0148 to 0.221)"
1,0.248449229689,"Figure 3: slope, topics and years, one of the specifications, variant=academic_set=education+government; topics_n=15; score=presence; share_among=all; cell_weights=works: 0.248 (95 % interval 0.0422 to above 0.3)"
0.40427949252,-0.0408367851555,"Figure 3: slope, topics and years, default specification: −0.0408"
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
set yrange [-0.76566402238:0.890538285676]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−0.5' -0.5, '0.0' 0, '0.5' 0.5)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
0,-0.573548573745,"Figure 3: slope, long differences, one of the specifications, variant=academic_set=education+government; years=2013-2024; topics_n=15; score=presence; share_among=academic_and_industry; cell_weights=works: −0.574 (95 % interval −0.656 to −0.491)"
0.040333270214,-0.228059673069,"Figure 3: slope, long differences, one of the specifications, variant=strict_team=yes; years=2014-2024; topics_n=15; score=presence: −0.228 (95 % interval below −0.766 to 0.37)"
0.0806665404279,-0.098419037394,"Figure 3: slope, long differences, one of the specifications, variant=matching=independent; years=2012-2023; topics_n=15; score=presence; share_among=all; score_over=known; cell_weights=works: −0.0984 (95 % interval −0.311 to 0.114)"
0.121189168718,-0.063671378965,"Figure 3: slope, long differences, one of the specifications, variant=academic_set=education+government; topics_n=15; score=presence; score_over=known; cell_weights=works: −0.0637 (95 % interval −0.245 to 0.117)"
0.161522438932,-0.0462636165665,"Figure 3: slope, long differences, one of the specifications, variant=academic_set=education+government; topics_n=15; score=per_100_tokens; score_over=known: −0.0463 (95 % interval −0.213 to 0.121)"
0.201855709146,-0.0311394106966,"Figure 3: slope, long differences, one of the specifications, variant=matching=independent; years=2014-2024; score=presence; score_over=known: −0.0311 (95 % interval −0.24 to 0.178)"
0.242378337436,-0.0178034017418,"Figure 3: slope, long differences, one of the specifications, variant=matching=independent; years=2012-2023; share_among=all: −0.0178 (95 % interval −0.217 to 0.181)"
0.28271160765,-0.0065204356008,"Figure 3: slope, long differences, one of the specifications, variant=strict_team=yes; years=2013-2024; topics_n=all; score=presence; share_among=all: −0.00652 (95 % interval −0.207 to 0.194)"
0.333270213975,0.00647096485006,"Figure 3: slope, long differences, one of the specifications, variant=ambiguous=drop; topics_n=all; score=per_100_tokens; share_among=academic_and_industry; cell_weights=works: 0.00647 (95 % interval −0.132 to 0.145)"
0.373603484189,0.0175341465154,"Figure 3: slope, long differences, one of the specifications, variant=strict_team=yes; topics_n=20; share_among=all; score_over=known: 0.0175 (95 % interval −0.156 to 0.191)"
0.414126112479,0.0267241072938,"Figure 3: slope, long differences, one of the specifications, terms=half 148: 0.0267 (95 % interval −0.151 to 0.205)"
0.454459382693,0.03452139887,"Figure 3: slope, long differences, one of the specifications, variant=strict_team=yes; years=2012-2023; topics_n=15; score=presence; share_among=academic_and_industry; score_over=known: 0.0345 (95 % interval −0.164 to 0.233)"
0.494792652907,0.0409313831398,"Figure 3: slope, long differences, one of the specifications, variant=academic_set=education+nonprofit; topics_n=20; score=per_100_tokens; share_among=all: 0.0409 (95 % interval −0.188 to 0.27)"
0.535315281197,0.0503285932241,"Figure 3: slope, long differences, one of the specifications, variant=academic_set=education+nonprofit; years=2014-2024; topics_n=30; score=presence; cell_weights=works: 0.0503 (95 % interval −0.25 to 0.35)"
0.575648551411,0.0585615764883,"Figure 3: slope, long differences, one of the specifications, variant=ambiguous=drop; years=2013-2024; topics_n=all; score=presence: 0.0586 (95 % interval −0.0912 to 0.208)"
0.615981821625,0.066418459782,"Figure 3: slope, long differences, one of the specifications, variant=topics_per_work=one; years=2012-2023; topics_n=30; share_among=all; score_over=known: 0.0664 (95 % interval −0.138 to 0.271)"
0.666540427949,0.0777909716595,"Figure 3: slope, long differences, one of the specifications, variant=matching=independent; years=2012-2023; topics_n=30; score=presence; share_among=academic_and_industry: 0.0778 (95 % interval −0.123 to 0.279)"
0.707063056239,0.089687875465,"Figure 3: slope, long differences, one of the specifications, years=2013-2024; topics_n=30; score=per_100_tokens; share_among=academic_and_industry; score_over=known: 0.0897 (95 % interval −0.0713 to 0.251)"
0.747396326453,0.109347524019,"Figure 3: slope, long differences, one of the specifications, variant=matching=independent; years=2014-2024; topics_n=all; score=per_100_tokens; share_among=all; cell_weights=works: 0.109 (95 % interval 0.0321 to 0.187)"
0.787729596667,0.131842115951,"Figure 3: slope, long differences, one of the specifications, variant=matching=independent; years=2014-2024; topics_n=30; score=per_100_tokens; share_among=academic_and_industry; cell_weights=works: 0.132 (95 % interval −0.0115 to 0.275)"
0.828252224957,0.154805865265,"Figure 3: slope, long differences, one of the specifications, variant=academic_set=education+government; years=2013-2024; share_among=academic_and_industry; score_over=known: 0.155 (95 % interval −0.0755 to 0.385)"
0.868585495171,0.184236228969,"Figure 3: slope, long differences, one of the specifications, variant=ambiguous=drop; years=2014-2024; score=presence; share_among=all; cell_weights=works: 0.184 (95 % interval −0.0738 to 0.442)"
0.908918765385,0.22259550448,"Figure 3: slope, long differences, one of the specifications, years=2014-2024; topics_n=20; score=per_100_tokens: 0.223 (95 % interval −0.178 to 0.623)"
0.949441393675,0.272871252778,"Figure 3: slope, long differences, one of the specifications, variant=topics_per_work=one; years=2013-2024; share_among=academic_and_industry; score_over=known: 0.273 (95 % interval 0.072 to 0.474)"
1,0.789373622504,"Figure 3: slope, long differences, one of the specifications, variant=topics_per_work=one; years=2013-2024; topics_n=15; share_among=academic_and_industry; cell_weights=works: 0.789 (95 % interval 0.259 to above 0.891)"
0.477750426056,0.0382748446475,"Figure 3: slope, long differences, default specification: 0.0383"
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
set yrange [-0.653137261482:0.721465613773]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−0.5' -0.5, '0.0' 0, '0.5' 0.5)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
0,-0.313680746557,"Figure 3: elasticity within topics, one of the specifications, variant=ambiguous=drop; years=2013-2024; topics_n=15; score_over=known: −0.314 (95 % interval −0.532 to −0.0952)"
0.0402697877405,-0.207776222827,"Figure 3: elasticity within topics, one of the specifications, years=2012-2023; topics_n=20; share_among=academic_and_industry: −0.208 (95 % interval −0.357 to −0.0586)"
0.0807379488197,-0.171380918737,"Figure 3: elasticity within topics, one of the specifications, terms=half 30: −0.171 (95 % interval −0.299 to −0.0438)"
0.121206109899,-0.140201981362,"Figure 3: elasticity within topics, one of the specifications, variant=academic_set=education+government; years=2012-2023; topics_n=15; score=per_100_tokens: −0.14 (95 % interval −0.382 to 0.101)"
0.161475897639,-0.109981151628,"Figure 3: elasticity within topics, one of the specifications, variant=strict_team=yes; topics_n=20; score=per_100_tokens; share_among=all; score_over=known: −0.11 (95 % interval −0.362 to 0.142)"
0.201944058719,-0.0757279198594,"Figure 3: elasticity within topics, one of the specifications, variant=academic_set=education+nonprofit; years=2012-2023; share_among=academic_and_industry; score_over=known: −0.0757 (95 % interval −0.291 to 0.139)"
0.242412219798,-0.0539768122888,"Figure 3: elasticity within topics, one of the specifications, variant=academic_set=education+government; years=2014-2024; topics_n=15; score=per_100_tokens; share_among=all; score_over=known: −0.054 (95 % interval −0.408 to 0.3)"
0.282682007538,-0.0325021185049,"Figure 3: elasticity within topics, one of the specifications, variant=topics_per_work=one; years=2013-2024: −0.0325 (95 % interval −0.174 to 0.109)"
0.333267208887,-0.0150804466121,"Figure 3: elasticity within topics, one of the specifications, years=2013-2024; topics_n=30; share_among=all: −0.0151 (95 % interval −0.222 to 0.192)"
0.373735369966,-0.0022210544482,"Figure 3: elasticity within topics, one of the specifications, variant=matching=independent; years=2014-2024; topics_n=30; share_among=academic_and_industry: −0.00222 (95 % interval −0.226 to 0.222)"
0.414005157707,0.00826408413385,"Figure 3: elasticity within topics, one of the specifications, variant=topics_per_work=one; years=2013-2024; share_among=academic_and_industry; score_over=known; cell_weights=works: 0.00826 (95 % interval −0.133 to 0.15)"
0.454473318786,0.0179151554478,"Figure 3: elasticity within topics, one of the specifications, variant=academic_set=education+government; years=2014-2024; topics_n=15; share_among=academic_and_industry; score_over=known; cell_weights=works: 0.0179 (95 % interval −0.23 to 0.266)"
0.494941479865,0.0266399282073,"Figure 3: elasticity within topics, one of the specifications, variant=strict_team=yes; years=2013-2024; topics_n=15; score_over=known; cell_weights=works: 0.0266 (95 % interval −0.233 to 0.286)"
0.535211267606,0.0389295754178,"Figure 3: elasticity within topics, one of the specifications, variant=ambiguous=drop; years=2012-2023; topics_n=all; score=per_100_tokens; share_among=academic_and_industry; score_over=known: 0.0389 (95 % interval −0.0383 to 0.116)"
0.575679428685,0.04969933033,"Figure 3: elasticity within topics, one of the specifications, years=2013-2024; topics_n=30; score=presence; score_over=known: 0.0497 (95 % interval −0.215 to 0.315)"
0.616147589764,0.0625159600843,"Figure 3: elasticity within topics, one of the specifications, variant=ambiguous=drop; years=2012-2023; score=per_100_tokens; share_among=academic_and_industry; cell_weights=works: 0.0625 (95 % interval −0.089 to 0.214)"
0.666534417774,0.0888020731061,"Figure 3: elasticity within topics, one of the specifications, variant=ambiguous=drop; years=2012-2023; share_among=all; score_over=known; cell_weights=works: 0.0888 (95 % interval −0.114 to 0.292)"
0.707002578853,0.107970536065,"Figure 3: elasticity within topics, one of the specifications, variant=matching=independent; years=2014-2024; topics_n=all; score=per_100_tokens; share_among=all; cell_weights=works: 0.108 (95 % interval −0.0174 to 0.233)"
0.747470739933,0.122782574834,"Figure 3: elasticity within topics, one of the specifications, variant=strict_team=yes; years=2014-2024; topics_n=all; share_among=all; score_over=known; cell_weights=works: 0.123 (95 % interval 0.0206 to 0.225)"
0.787740527673,0.139027932426,"Figure 3: elasticity within topics, one of the specifications, variant=academic_set=education+government; years=2014-2024; topics_n=30; score=per_100_tokens; share_among=academic_and_industry; cell_weights=works: 0.139 (95 % interval 0.00314 to 0.275)"
0.828208688752,0.158753805043,"Figure 3: elasticity within topics, one of the specifications, variant=academic_set=education+nonprofit; years=2013-2024; topics_n=15; share_among=all; score_over=known; cell_weights=works: 0.159 (95 % interval −0.165 to 0.483)"
0.868676849831,0.184494961045,"Figure 3: elasticity within topics, one of the specifications, variant=strict_team=yes; years=2012-2023; topics_n=all; score=presence; share_among=all: 0.184 (95 % interval 0.0546 to 0.314)"
0.908946637572,0.218350105175,"Figure 3: elasticity within topics, one of the specifications, variant=strict_team=yes; topics_n=30; share_among=all; cell_weights=works: 0.218 (95 % interval 0.00274 to 0.434)"
0.949414798651,0.291699778962,"Figure 3: elasticity within topics, one of the specifications, variant=academic_set=education+nonprofit; years=2014-2024; topics_n=20; share_among=all; cell_weights=works: 0.292 (95 % interval 0.00827 to 0.575)"
1,0.566081788063,"Figure 3: elasticity within topics, one of the specifications, variant=academic_set=education+government; years=2014-2024; topics_n=15; score=presence; share_among=all; cell_weights=works: 0.566 (95 % interval 0.0667 to above 0.721)"
0.144217417179,-0.122424074171,"Figure 3: elasticity within topics, default specification: −0.122"
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
set yrange [-0.533380966193:1.12875039217]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−50' -0.5, '0' 0, '50' 0.5, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
0,-0.255436529959,"Figure 4: academic growth, one of the specifications, variant=topics_per_work=one; terms=all; years=2012-2023; topics_n=all; score=per_100_tokens; growth=end_years; growth_over=topics; growth_min_works=0: −25.5 % (95 % interval −45.1 to −5.96 %)"
0.0402173913043,-0.15209436472,"Figure 4: academic growth, one of the specifications, variant=academic_set=education+government; terms=all; years=2012-2023; topics_n=15; score=per_100_tokens; growth=end_years; growth_over=works; growth_min_works=0: −15.2 %"
0.080652173913,-0.128045789043,"Figure 4: academic growth, one of the specifications, variant=none; terms=all; years=2012-2023; topics_n=25; score=presence; growth=end_years; growth_over=works; growth_min_works=0: −12.8 %"
0.121086956522,-0.107044047301,"Figure 4: academic growth, one of the specifications, variant=strict_team=yes; terms=all; years=2014-2024; topics_n=all; score=presence; growth=three_year_means; growth_over=works; growth_min_works=0: −10.7 %"
0.16152173913,-0.0908619180715,"Figure 4: academic growth, one of the specifications, variant=none; terms=all; years=2014-2024; topics_n=30; score=per_100_tokens; growth=fitted_line; growth_over=topics; growth_min_works=30: −9.09 % (95 % interval −24 to 5.85 %)"
0.201956521739,-0.0783175604474,"Figure 4: academic growth, one of the specifications, variant=strict_team=yes; terms=all; years=2012-2023; topics_n=30; score=presence; growth=fitted_line; growth_over=works; growth_min_works=0: −7.83 % (95 % interval −20.7 to 5.03 %)"
0.242391304348,-0.0658433753889,"Figure 4: academic growth, one of the specifications, variant=academic_set=education+government; terms=all; years=2013-2024; topics_n=15; score=presence; growth=poisson; growth_over=works; growth_min_works=0: −6.58 % (95 % interval −18.8 to 7.5 %)"
0.282826086957,-0.0526409580138,"Figure 4: academic growth, one of the specifications, variant=academic_set=education+nonprofit; terms=all; years=2014-2024; topics_n=25; score=presence; growth=poisson; growth_over=topics; growth_min_works=30: −5.26 % (95 % interval −10.6 to 0.436 %)"
0.333260869565,-0.0324951437797,"Figure 4: academic growth, one of the specifications, variant=strict_team=yes; terms=all; years=2013-2024; topics_n=20; score=presence; growth=poisson; growth_over=topics; growth_min_works=30: −3.25 % (95 % interval −9.21 to 3.1 %)"
0.373695652174,-0.0218863511394,"Figure 4: academic growth, one of the specifications, variant=none; terms=all; years=2014-2024; topics_n=20; score=presence; growth=poisson; growth_over=topics; growth_min_works=0: −2.19 % (95 % interval −9.06 to 5.2 %)"
0.414130434783,-0.00866971412183,"Figure 4: academic growth, one of the specifications, variant=ambiguous=drop; terms=all; years=2012-2023; topics_n=30; score=per_100_tokens; growth=three_year_means; growth_over=works; growth_min_works=0: −0.867 %"
0.454347826087,0.00385388441814,"Figure 4: academic growth, one of the specifications, variant=academic_set=education+nonprofit; terms=all; years=2012-2024; topics_n=15; score=per_100_tokens; growth=three_year_means; growth_over=works; growth_min_works=0: 0.385 %"
0.494782608696,0.016002808903,"Figure 4: academic growth, one of the specifications, variant=strict_team=yes; terms=all; years=2012-2023; topics_n=all; score=occurrences; growth=fitted_line; growth_over=works; growth_min_works=0: 1.6 % (95 % interval −16 to 19.2 %)"
0.535217391304,0.0332305793575,"Figure 4: academic growth, one of the specifications, variant=academic_set=education+government; terms=all; years=2012-2023; topics_n=20; score=occurrences; growth=poisson; growth_over=works; growth_min_works=0: 3.32 % (95 % interval −13.7 to 23.7 %)"
0.575652173913,0.052233815602,"Figure 4: academic growth, one of the specifications, variant=strict_team=yes; terms=all; years=2013-2024; topics_n=25; score=per_100_tokens; growth=end_years; growth_over=works; growth_min_works=30: 5.22 %"
0.616086956522,0.0713042271994,"Figure 4: academic growth, one of the specifications, variant=ambiguous=drop; terms=all; years=2013-2024; topics_n=all; score=presence; growth=three_year_means; growth_over=topics; growth_min_works=0: 7.13 % (95 % interval −2.67 to 16.9 %)"
0.66652173913,0.0926803877524,"Figure 4: academic growth, one of the specifications, variant=ambiguous=drop; terms=all; years=2013-2024; topics_n=25; score=occurrences; growth=fitted_line; growth_over=works; growth_min_works=0: 9.27 % (95 % interval −11.5 to 30 %)"
0.706956521739,0.10722226659,"Figure 4: academic growth, one of the specifications, variant=ambiguous=drop; terms=all; years=2014-2024; topics_n=15; score=occurrences; growth=fitted_line; growth_over=works; growth_min_works=0: 10.7 % (95 % interval −16.5 to 37.9 %)"
0.747391304348,0.127968530799,"Figure 4: academic growth, one of the specifications, variant=none; terms=half 140; years=2012-2024; topics_n=25; score=occurrences; growth=poisson; growth_over=topics; growth_min_works=0: 12.8 % (95 % interval −3.92 to 32.4 %)"
0.787826086957,0.150580469316,"Figure 4: academic growth, one of the specifications, variant=academic_set=education+nonprofit; terms=all; years=2014-2024; topics_n=20; score=occurrences; growth=end_years; growth_over=topics; growth_min_works=30: 15.1 % (95 % interval −10.8 to 40.9 %)"
0.828260869565,0.175467351392,"Figure 4: academic growth, one of the specifications, variant=matching=independent; terms=all; years=2014-2024; topics_n=30; score=occurrences; growth=three_year_means; growth_over=topics; growth_min_works=0: 17.5 % (95 % interval −11.8 to 46.9 %)"
0.86847826087,0.211671071239,"Figure 4: academic growth, one of the specifications, variant=matching=independent; terms=all; years=2012-2023; topics_n=15; score=occurrences; growth=fitted_line; growth_over=works; growth_min_works=0: 21.2 % (95 % interval −7.69 to 50 %)"
0.908913043478,0.264000309015,"Figure 4: academic growth, one of the specifications, variant=matching=independent; terms=all; years=2012-2023; topics_n=25; score=occurrences; growth=three_year_means; growth_over=topics; growth_min_works=0: 26.4 % (95 % interval −8.68 to 61.5 %)"
0.949347826087,0.346643991132,"Figure 4: academic growth, one of the specifications, variant=ambiguous=drop; terms=all; years=2014-2024; topics_n=15; score=occurrences; growth=end_years; growth_over=topics; growth_min_works=0: 34.7 % (95 % interval 6.45 to 62.9 %)"
1,1.12875039217,"Figure 4: academic growth, one of the specifications, variant=ambiguous=drop; terms=all; years=2012-2024; topics_n=30; score=presence; growth=fitted_line; growth_over=topics; growth_min_works=0: above 113 % (95 % interval −53.3 to above 113 %)"
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
set yrange [-0.734259752881:1.65859398415]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−50' -0.5, '0' 0, '50' 0.5, '100' 1, '150' 1.5)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
0,-0.349975856751,"Figure 4: industry's growth, one of the specifications, variant=none; terms=all; years=2012-2023; topics_n=20; score=per_100_tokens; growth=end_years; growth_over=works; growth_min_works=0: −35 %"
0.0401706363313,-0.199172174845,"Figure 4: industry's growth, one of the specifications, variant=ambiguous=drop; terms=all; years=2012-2024; topics_n=all; score=per_100_tokens; growth=end_years; growth_over=works; growth_min_works=0: −19.9 %"
0.0806967650196,-0.129434026693,"Figure 4: industry's growth, one of the specifications, variant=topics_per_work=one; terms=all; years=2013-2024; topics_n=20; score=presence; growth=end_years; growth_over=topics; growth_min_works=0: −12.9 % (95 % interval −49.9 to 24 %)"
0.120867401351,-0.105407990476,"Figure 4: industry's growth, one of the specifications, variant=strict_team=yes; terms=all; years=2012-2023; topics_n=30; score=per_100_tokens; growth=poisson; growth_over=works; growth_min_works=0: −10.5 % (95 % interval −29.8 to 14.1 %)"
0.161393530039,-0.07562616921,"Figure 4: industry's growth, one of the specifications, variant=none; terms=all; years=2013-2024; topics_n=30; score=per_100_tokens; growth=end_years; growth_over=works; growth_min_works=0: −7.56 %"
0.201919658727,-0.0482962998457,"Figure 4: industry's growth, one of the specifications, variant=ambiguous=drop; terms=all; years=2014-2024; topics_n=30; score=per_100_tokens; growth=fitted_line; growth_over=topics; growth_min_works=30: −4.83 % (95 % interval −25.9 to 16.3 %)"
0.242090295059,-0.0310402391347,"Figure 4: industry's growth, one of the specifications, variant=none; terms=all; years=2013-2024; topics_n=30; score=per_100_tokens; growth=fitted_line; growth_over=works; growth_min_works=0: −3.1 % (95 % interval −27 to 20.8 %)"
0.282616423747,-0.0139433130836,"Figure 4: industry's growth, one of the specifications, variant=academic_set=education+nonprofit; terms=all; years=2012-2023; topics_n=30; score=presence; growth=poisson; growth_over=works; growth_min_works=0: −1.39 % (95 % interval −17.7 to 18.1 %)"
0.333096338429,0.00633652056919,"Figure 4: industry's growth, one of the specifications, variant=ambiguous=drop; terms=all; years=2012-2023; topics_n=all; score=presence; growth=poisson; growth_over=topics; growth_min_works=0: 0.634 % (95 % interval −7.9 to 9.96 %)"
0.373622467117,0.015329845975,"Figure 4: industry's growth, one of the specifications, variant=none; terms=all; years=2012-2023; topics_n=25; score=presence; growth=end_years; growth_over=works; growth_min_works=0: 1.53 %"
0.413793103448,0.0264900505266,"Figure 4: industry's growth, one of the specifications, variant=strict_team=yes; terms=all; years=2013-2024; topics_n=30; score=per_100_tokens; growth=poisson; growth_over=works; growth_min_works=0: 2.65 % (95 % interval −20.6 to 32.8 %)"
0.454319232137,0.0395126777984,"Figure 4: industry's growth, one of the specifications, variant=none; terms=all; years=2014-2024; topics_n=all; score=presence; growth=end_years; growth_over=works; growth_min_works=0: 3.95 %"
0.494845360825,0.0522970141688,"Figure 4: industry's growth, one of the specifications, variant=none; terms=all; years=2012-2024; topics_n=15; score=occurrences; growth=fitted_line; growth_over=works; growth_min_works=0: 5.23 % (95 % interval −21.5 to 32 %)"
0.535015997156,0.0732592838072,"Figure 4: industry's growth, one of the specifications, variant=ambiguous=drop; terms=all; years=2014-2024; topics_n=all; score=presence; growth=poisson; growth_over=topics; growth_min_works=0: 7.33 % (95 % interval −1.86 to 17.4 %)"
0.575542125844,0.097078162423,"Figure 4: industry's growth, one of the specifications, variant=none; terms=all; years=2014-2024; topics_n=all; score=occurrences; growth=three_year_means; growth_over=works; growth_min_works=0: 9.71 %"
0.616068254533,0.119335799281,"Figure 4: industry's growth, one of the specifications, variant=matching=independent; terms=all; years=2013-2024; topics_n=all; score=occurrences; growth=end_years; growth_over=works; growth_min_works=0: 11.9 %"
0.666548169214,0.151650003446,"Figure 4: industry's growth, one of the specifications, variant=none; terms=half 28; years=2012-2024; topics_n=25; score=occurrences; growth=poisson; growth_over=topics; growth_min_works=0: 15.2 % (95 % interval −1.88 to 35.2 %)"
0.706718805546,0.183389281395,"Figure 4: industry's growth, one of the specifications, variant=none; terms=all; years=2014-2024; topics_n=25; score=presence; growth=end_years; growth_over=topics; growth_min_works=0: 18.3 % (95 % interval −5.37 to 42 %)"
0.747244934234,0.206705389528,"Figure 4: industry's growth, one of the specifications, variant=none; terms=half 102; years=2012-2024; topics_n=25; score=occurrences; growth=poisson; growth_over=topics; growth_min_works=0: 20.7 % (95 % interval −1.1 to 47.2 %)"
0.787771062922,0.223366496106,"Figure 4: industry's growth, one of the specifications, variant=topics_per_work=one; terms=all; years=2014-2024; topics_n=25; score=presence; growth=three_year_means; growth_over=topics; growth_min_works=0: 22.3 % (95 % interval −1.69 to 46.4 %)"
0.827941699253,0.25897019347,"Figure 4: industry's growth, one of the specifications, variant=ambiguous=drop; terms=all; years=2012-2024; topics_n=15; score=occurrences; growth=poisson; growth_over=works; growth_min_works=0: 25.9 % (95 % interval −0.464 to 59.2 %)"
0.868467827942,0.321790263414,"Figure 4: industry's growth, one of the specifications, variant=none; terms=half 10; years=2012-2024; topics_n=25; score=occurrences; growth=poisson; growth_over=topics; growth_min_works=0: 32.2 % (95 % interval 14.4 to 52.7 %)"
0.90899395663,0.40335934776,"Figure 4: industry's growth, one of the specifications, variant=none; terms=all; years=2012-2023; topics_n=25; score=occurrences; growth=three_year_means; growth_over=topics; growth_min_works=0: 40.3 % (95 % interval 0.539 to 80.1 %)"
0.949164592961,0.558629882179,"Figure 4: industry's growth, one of the specifications, variant=none; terms=half 148; years=2012-2024; topics_n=25; score=occurrences; growth=poisson; growth_over=topics; growth_min_works=0: 55.9 % (95 % interval 17.3 to 107 %)"
1,1.65859398415,"Figure 4: industry's growth, one of the specifications, variant=topics_per_work=one; terms=all; years=2012-2024; topics_n=15; score=occurrences; growth=fitted_line; growth_over=topics; growth_min_works=0: above 166 % (95 % interval −73.4 to above 166 %)"
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
set yrange [-1.04229827099:1.37110828815]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−100' -1, '−50' -0.5, '0' 0, '50' 0.5, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
0,-1.04229827099,"Figure 4: differential, one of the specifications, variant=ambiguous=drop; terms=all; years=2012-2024; topics_n=30; score=presence; growth=fitted_line; growth_over=topics; growth_min_works=0: −104 pp (95 % interval −104 to above 137 pp)"
0.0402086502934,-0.248813514354,"Figure 4: differential, one of the specifications, variant=ambiguous=drop; terms=all; years=2012-2023; topics_n=15; score=per_100_tokens; growth=three_year_means; growth_over=works; growth_min_works=0: −24.9 pp"
0.0806346446425,-0.175977945318,"Figure 4: differential, one of the specifications, variant=academic_set=education+nonprofit; terms=all; years=2013-2024; topics_n=15; score=occurrences; growth=three_year_means; growth_over=works; growth_min_works=30: −17.6 pp"
0.121060638992,-0.128695746238,"Figure 4: differential, one of the specifications, variant=academic_set=education+nonprofit; terms=all; years=2013-2024; topics_n=15; score=per_100_tokens; growth=fitted_line; growth_over=works; growth_min_works=0: −12.9 pp (95 % interval −47 to 21.2 pp)"
0.161486633341,-0.104749805844,"Figure 4: differential, one of the specifications, variant=ambiguous=drop; terms=all; years=2012-2023; topics_n=20; score=presence; growth=fitted_line; growth_over=topics; growth_min_works=0: −10.5 pp (95 % interval −43.1 to 22.2 pp)"
0.20191262769,-0.0759802646623,"Figure 4: differential, one of the specifications, variant=none; terms=all; years=2014-2024; topics_n=15; score=per_100_tokens; growth=end_years; growth_over=works; growth_min_works=0: −7.6 pp"
0.242338622039,-0.0544981880737,"Figure 4: differential, one of the specifications, variant=academic_set=education+nonprofit; terms=all; years=2012-2023; topics_n=25; score=per_100_tokens; growth=fitted_line; growth_over=topics; growth_min_works=0: −5.45 pp (95 % interval −35.1 to 24.2 pp)"
0.282764616388,-0.0346970935352,"Figure 4: differential, one of the specifications, variant=topics_per_work=one; terms=all; years=2012-2023; topics_n=20; score=occurrences; growth=end_years; growth_over=works; growth_min_works=0: −3.47 pp"
0.333188437296,-0.0110506319491,"Figure 4: differential, one of the specifications, variant=topics_per_work=one; terms=all; years=2012-2024; topics_n=25; score=presence; growth=fitted_line; growth_over=topics; growth_min_works=0: −1.11 pp (95 % interval −104 to above 137 pp)"
0.373614431645,0.00887103809997,"Figure 4: differential, one of the specifications, variant=topics_per_work=one; terms=all; years=2013-2024; topics_n=25; score=presence; growth=three_year_means; growth_over=works; growth_min_works=0: 0.887 pp"
0.414040425994,0.023440044506,"Figure 4: differential, one of the specifications, variant=none; terms=all; years=2014-2024; topics_n=all; score=per_100_tokens; growth=fitted_line; growth_over=works; growth_min_works=30: 2.34 pp (95 % interval −21.2 to 25.9 pp)"
0.454466420343,0.0387429183126,"Figure 4: differential, one of the specifications, variant=strict_team=yes; terms=all; years=2014-2024; topics_n=25; score=occurrences; growth=fitted_line; growth_over=works; growth_min_works=30: 3.87 pp (95 % interval −27.4 to 35.2 pp)"
0.494892414692,0.0520613951682,"Figure 4: differential, one of the specifications, variant=strict_team=yes; terms=all; years=2013-2024; topics_n=25; score=per_100_tokens; growth=poisson; growth_over=topics; growth_min_works=0: 5.21 pp (95 % interval −4.79 to 15.2 pp)"
0.535318409042,0.0650994023815,"Figure 4: differential, one of the specifications, variant=strict_team=yes; terms=all; years=2014-2024; topics_n=15; score=presence; growth=poisson; growth_over=topics; growth_min_works=30: 6.51 pp (95 % interval −13.8 to 26.8 pp)"
0.575744403391,0.0747979106882,"Figure 4: differential, one of the specifications, variant=none; terms=all; years=2014-2024; topics_n=15; score=per_100_tokens; growth=end_years; growth_over=topics; growth_min_works=0: 7.48 pp (95 % interval −34.5 to 49.5 pp)"
0.615953053684,0.0852633786191,"Figure 4: differential, one of the specifications, variant=academic_set=education+government; terms=all; years=2013-2024; topics_n=all; score=per_100_tokens; growth=three_year_means; growth_over=works; growth_min_works=0: 8.53 pp"
0.666594218648,0.101274690953,"Figure 4: differential, one of the specifications, variant=academic_set=education+government; terms=all; years=2012-2024; topics_n=20; score=presence; growth=poisson; growth_over=works; growth_min_works=0: 10.1 pp (95 % interval −10.8 to 31 pp)"
0.707020212997,0.114254378061,"Figure 4: differential, one of the specifications, variant=none; terms=without Days; years=2012-2024; topics_n=25; score=occurrences; growth=poisson; growth_over=topics; growth_min_works=0: 11.4 pp (95 % interval −2.15 to 25 pp)"
0.747446207346,0.128647465793,"Figure 4: differential, one of the specifications, variant=matching=independent; terms=all; years=2012-2023; topics_n=all; score=per_100_tokens; growth=end_years; growth_over=topics; growth_min_works=0: 12.9 pp (95 % interval −55 to 80.7 pp)"
0.787872201695,0.145462186045,"Figure 4: differential, one of the specifications, variant=strict_team=yes; terms=all; years=2013-2024; topics_n=all; score=occurrences; growth=three_year_means; growth_over=topics; growth_min_works=0: 14.5 pp (95 % interval −18.1 to 47.1 pp)"
0.828080851989,0.161809209023,"Figure 4: differential, one of the specifications, variant=academic_set=education+government; terms=all; years=2012-2024; topics_n=all; score=presence; growth=poisson; growth_over=works; growth_min_works=0: 16.2 pp (95 % interval −5.84 to 38.2 pp)"
0.868506846338,0.187879072288,"Figure 4: differential, one of the specifications, variant=topics_per_work=one; terms=all; years=2013-2024; topics_n=30; score=per_100_tokens; growth=poisson; growth_over=works; growth_min_works=0: 18.8 pp (95 % interval −12.3 to 49.9 pp)"
0.908932840687,0.234629142413,"Figure 4: differential, one of the specifications, variant=academic_set=education+government; terms=all; years=2014-2024; topics_n=20; score=occurrences; growth=end_years; growth_over=works; growth_min_works=0: 23.5 pp"
0.949358835036,0.306576966201,"Figure 4: differential, one of the specifications, variant=topics_per_work=one; terms=all; years=2014-2024; topics_n=30; score=per_100_tokens; growth=three_year_means; growth_over=topics; growth_min_works=0: 30.7 pp (95 % interval −1.13 to 62.5 pp)"
1,1.37110828815,"Figure 4: differential, one of the specifications, variant=topics_per_work=one; terms=all; years=2012-2024; topics_n=20; score=occurrences; growth=fitted_line; growth_over=topics; growth_min_works=0: above 137 pp (95 % interval −104 to above 137 pp)"
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
set label 'joint p 0.417' at screen 0.26776, 0.91955 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Paper: −0.122' at screen 0.29478, 0.84139 left font 'Arial,8.00' textcolor rgb '#8F5575' front
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
set label 'joint p 0.677' at screen 0.41967, 0.91955 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Paper: −0.122' at screen 0.44669, 0.81961 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label 'Figure 3: slope, topics' at screen 0.57158, 0.95341 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'and years' at screen 0.57158, 0.94212 left font 'Arial,9.33' textcolor rgb '#222222' front
set label '5282 specifications,' at screen 0.57158, 0.93084 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'joint p 0.117' at screen 0.57158, 0.91955 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Paper: −0.122' at screen 0.59860, 0.83480 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label 'Figure 3: slope, long' at screen 0.72350, 0.95341 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'differences' at screen 0.72350, 0.94212 left font 'Arial,9.33' textcolor rgb '#222222' front
set label '5282 specifications,' at screen 0.72350, 0.93084 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'joint p 0.491' at screen 0.72350, 0.91955 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Paper: −0.122' at screen 0.75051, 0.82530 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label 'Figure 3: elasticity' at screen 0.87541, 0.95341 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'within topics' at screen 0.87541, 0.94212 left font 'Arial,9.33' textcolor rgb '#222222' front
set label '5042 specifications,' at screen 0.87541, 0.93084 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'joint p 0.541' at screen 0.87541, 0.91955 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Paper: −0.173' at screen 0.90243, 0.82027 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label 'Figure 4: academic growth (%)' at screen 0.26776, 0.49562 left font 'Arial,9.33' textcolor rgb '#222222' front
set label '4601 specifications, joint p 0.039' at screen 0.26776, 0.48434 left font 'Arial,8.00' textcolor rgb '#666666' front
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
set label 'Paper: 33 %' at screen 0.62900, 0.40983 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label 'Figure 4: differential (pp)' at screen 0.78506, 0.49562 left font 'Arial,9.33' textcolor rgb '#222222' front
set label '4602 specifications, joint p 0.297' at screen 0.78506, 0.48434 left font 'Arial,8.00' textcolor rgb '#666666' front
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
