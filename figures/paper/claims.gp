# gnuplot claims.gp, in the folder of claims_forest.csv, writes claims.svg
set terminal svg enhanced rounded name 'claims' size 692, 876 font 'Arial,8.00' background '#FFFFFF'
set output 'claims.svg'
set encoding utf8
set datafile separator comma
set datafile columnheaders
data = 'claims_forest.csv'
cell(c) = strcol(c) eq '' ? NaN : column(c)
middle(a, b) = (a + b)/2
inset(a, b, part) = a + (b - a)*part
log_middle(a, b) = sqrt(a)*sqrt(b)
log_inset(a, b, part) = a*(b/a)**part
unset key
set clip two
set multiplot

# The panel
set lmargin at screen 0.38798
set rmargin at screen 0.68632
set bmargin at screen 0.06284
set tmargin at screen 0.95696
unset logscale x
unset logscale y
set xrange [-1.5:4]
set yrange [-36.5:0.5]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00677 ('null' 0, 'paper' 1, 'twice' 2, '3 times' 3)
unset ytics
set border 1 linewidth 0.67 linecolor rgb '#222222'
unset grid
set label 'From the null value to the paper''s value' at screen 0.53715, 0.03695 center font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Purple: the paper''s value, with its interval where it prints an error; green, red and grey: ours with its 95 % interval, cut off at the edge of the panel. Where the paper prints no size, ours or half its' at screen 0.00546, 0.02076 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'interval, whichever is longer, has the length 1. Claims of several parts are not drawn. 8 supported; 2 supported, smaller; 1 not found; 16 inconclusive; 3 differ' at screen 0.00546, 0.00980 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Of 30 claims of the paper, 10 hold (2 of them with a smaller effect), 4 do not hold as printed and 16 stay open because our data do' at screen 0.00546, 0.99054 left font 'Arial:Bold,10.67' textcolor rgb '#222222' front
set label 'not decide, 7 of them in another corpus than the paper''s.' at screen 0.00546, 0.97592 left font 'Arial:Bold,10.67' textcolor rgb '#222222' front
set label 'Introduction' at screen 0.00546, 0.94488 left font 'Arial:Bold,9.33' textcolor rgb '#222222' front
set label 'Section 1' at screen 0.00546, 0.89655 left font 'Arial:Bold,9.33' textcolor rgb '#222222' front
set label 'Section 2.1' at screen 0.00546, 0.60656 left font 'Arial:Bold,9.33' textcolor rgb '#222222' front
set label 'Section 2.2' at screen 0.00546, 0.43740 left font 'Arial:Bold,9.33' textcolor rgb '#222222' front
set label 'Section 2.3' at screen 0.00546, 0.36491 left font 'Arial:Bold,9.33' textcolor rgb '#222222' front
set label 'Section 3.1' at screen 0.00546, 0.29241 left font 'Arial:Bold,9.33' textcolor rgb '#222222' front
set label 'Methods' at screen 0.00546, 0.17158 left font 'Arial:Bold,9.33' textcolor rgb '#222222' front
set label 'Paper' at screen 0.69724, 0.94488 left font 'Arial:Bold,8.00' textcolor rgb '#222222' front
set label 'Ours' at screen 0.76956, 0.94488 left font 'Arial:Bold,8.00' textcolor rgb '#222222' front
set label 'Verdict' at screen 0.89105, 0.94488 left font 'Arial:Bold,8.00' textcolor rgb '#222222' front
set label 'The compute that models are trained with has doubled about every six' at screen 0.00546, 0.92611 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'months since the early 2010s' at screen 0.00546, 0.91532 left font 'Arial,8.00' textcolor rgb '#222222' front
set label '\~ 6 months' at screen 0.69724, 0.92071 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label '6.0 months [5.4, 6.8]' at screen 0.76956, 0.92071 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'supported' at screen 0.89105, 0.92071 left font 'Arial,8.00' textcolor rgb '#007E5C' front
set label 'Academic-only teams make a smaller share of large-scale models in' at screen 0.00546, 0.87778 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'the early 2020s than in the early 2010s' at screen 0.00546, 0.86699 left font 'Arial,8.00' textcolor rgb '#222222' front
set label '\~ −55 pp' at screen 0.69724, 0.87238 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label '−45 pp [−76, −11]' at screen 0.76956, 0.87238 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'supported' at screen 0.89105, 0.87238 left font 'Arial,8.00' textcolor rgb '#007E5C' front
set label 'Academic-only teams made about 65 % of large-scale models in the' at screen 0.00546, 0.85361 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'early 2010s' at screen 0.00546, 0.84282 left font 'Arial,8.00' textcolor rgb '#222222' front
set label '\~ 65 %' at screen 0.69724, 0.84822 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label '50 % [19, 81]' at screen 0.76956, 0.84822 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'inconclusive' at screen 0.89105, 0.84822 left font 'Arial,8.00' textcolor rgb '#525252' front
set label 'Academic-only teams made about 10 % of large-scale models in the' at screen 0.00546, 0.82945 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'early 2020s' at screen 0.00546, 0.81866 left font 'Arial,8.00' textcolor rgb '#222222' front
set label '\~ 10 %' at screen 0.69724, 0.82405 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label '5 % [1, 17]' at screen 0.76956, 0.82405 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'supported' at screen 0.89105, 0.82405 left font 'Arial,8.00' textcolor rgb '#007E5C' front
set label 'Industry-only teams have made most large-scale models since 2017' at screen 0.00546, 0.79989 left font 'Arial,8.00' textcolor rgb '#222222' front
set label '> 50 %' at screen 0.69724, 0.79989 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label '77 % [65, 85]' at screen 0.76956, 0.79989 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'supported' at screen 0.89105, 0.79989 left font 'Arial,8.00' textcolor rgb '#007E5C' front
set label 'Industry-only teams made about 81 % of large-scale models in 2022' at screen 0.00546, 0.77572 left font 'Arial,8.00' textcolor rgb '#222222' front
set label '\~ 81 %' at screen 0.69724, 0.77572 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label '80 % [55, 93]' at screen 0.76956, 0.77572 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'inconclusive' at screen 0.89105, 0.77572 left font 'Arial,8.00' textcolor rgb '#525252' front
set label 'The largest self-supervised model of an academically led team took' at screen 0.00546, 0.75695 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'less than 1 % of the compute of industry''s largest model' at screen 0.00546, 0.74616 left font 'Arial,8.00' textcolor rgb '#222222' front
set label '< 1 %' at screen 0.69724, 0.75156 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label '2.7 % [0.1, 8.5]' at screen 0.76956, 0.75156 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'inconclusive' at screen 0.89105, 0.75156 left font 'Arial,8.00' textcolor rgb '#525252' front
set label 'Collaborations have made about 20 % of large-scale models since' at screen 0.00546, 0.73278 left font 'Arial,8.00' textcolor rgb '#222222' front
set label '2012' at screen 0.00546, 0.72200 left font 'Arial,8.00' textcolor rgb '#222222' front
set label '\~ 20 %' at screen 0.69724, 0.72739 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label '18 % [11, 27]' at screen 0.76956, 0.72739 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'supported' at screen 0.89105, 0.72739 left font 'Arial,8.00' textcolor rgb '#007E5C' front
set label 'Collaborations made less than 10 % of large-scale models in the early' at screen 0.00546, 0.70862 left font 'Arial,8.00' textcolor rgb '#222222' front
set label '2000s' at screen 0.00546, 0.69783 left font 'Arial,8.00' textcolor rgb '#222222' front
set label '< 10 %' at screen 0.69724, 0.70322 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label '0 % [0, 32]' at screen 0.76956, 0.70322 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'inconclusive' at screen 0.89105, 0.70322 left font 'Arial,8.00' textcolor rgb '#525252' front
set label 'A notable fraction of the large models made outside industry is' at screen 0.00546, 0.68445 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Chinese' at screen 0.00546, 0.67366 left font 'Arial,8.00' textcolor rgb '#222222' front
set label '> 10 %' at screen 0.69724, 0.67906 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label '33 % [6, 79]' at screen 0.76956, 0.67906 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'inconclusive' at screen 0.89105, 0.67906 left font 'Arial,8.00' textcolor rgb '#525252' front
set label 'Teams with industry authors report hardware five times as powerful as' at screen 0.00546, 0.66029 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'other teams'' at NeurIPS' at screen 0.00546, 0.64950 left font 'Arial,8.00' textcolor rgb '#222222' front
set label '5 times' at screen 0.69724, 0.65489 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label '2.3 times [1.8, 3.1]' at screen 0.76956, 0.65489 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'supported, smaller' at screen 0.89105, 0.65489 left font 'Arial,8.00' textcolor rgb '#007E5C' front
set label 'About 30 % of industry teams have more powerful hardware than the' at screen 0.00546, 0.63612 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'best academic set-up' at screen 0.00546, 0.62533 left font 'Arial,8.00' textcolor rgb '#222222' front
set label '\~ 30 %' at screen 0.69724, 0.63073 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label '0.8 % [0.2, 2.9]' at screen 0.76956, 0.63073 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'differs' at screen 0.89105, 0.63073 left font 'Arial,8.00' textcolor rgb '#AA4B00' front
set label 'Industry takes the lead in topics that need much compute' at screen 0.00546, 0.58240 left font 'Arial,8.00' textcolor rgb '#222222' front
set label '> 0' at screen 0.69724, 0.58240 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label '0.32 [−0.06, 0.70]' at screen 0.76956, 0.58240 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'inconclusive' at screen 0.89105, 0.58240 left font 'Arial,8.00' textcolor rgb '#525252' front
set label 'Where abstracts use more compute terms, academic-only teams' at screen 0.00546, 0.56363 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'publish a smaller share of the papers' at screen 0.00546, 0.55284 left font 'Arial,8.00' textcolor rgb '#222222' front
set label '−0.122' at screen 0.69724, 0.55823 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label '−0.05 [−0.18, 0.07]' at screen 0.76956, 0.55823 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'inconclusive' at screen 0.89105, 0.55823 left font 'Arial,8.00' textcolor rgb '#525252' front
set label '10 % more compute terms go with 1.73 % fewer academic-only' at screen 0.00546, 0.53946 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'papers in a topic' at screen 0.00546, 0.52867 left font 'Arial,8.00' textcolor rgb '#222222' front
set label '−0.173' at screen 0.69724, 0.53407 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label '−0.05 [−0.27, 0.17]' at screen 0.76956, 0.53407 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'inconclusive' at screen 0.89105, 0.53407 left font 'Arial,8.00' textcolor rgb '#525252' front
set label 'The decline is stronger in natural language processing, language' at screen 0.00546, 0.51529 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'models and machine translation' at screen 0.00546, 0.50451 left font 'Arial,8.00' textcolor rgb '#222222' front
set label '3 values' at screen 0.69724, 0.50990 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label '1 of 3 parts hold' at screen 0.76956, 0.50990 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'inconclusive' at screen 0.89105, 0.50990 left font 'Arial,8.00' textcolor rgb '#525252' front
set label 'Compute terms grew faster in industry''s abstracts than in academic' at screen 0.00546, 0.49113 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'ones from 2012 to 2021' at screen 0.00546, 0.48034 left font 'Arial,8.00' textcolor rgb '#222222' front
set label '15 pp' at screen 0.69724, 0.48573 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label '−21 pp [−53, 11]' at screen 0.76956, 0.48573 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'not found' at screen 0.89105, 0.48573 left font 'Arial,8.00' textcolor rgb '#AA4B00' front
set label 'Industry''s faster growth is pronounced in robotics, transfer learning,' at screen 0.00546, 0.46696 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'reinforcement learning and natural language processing' at screen 0.00546, 0.45617 left font 'Arial,8.00' textcolor rgb '#222222' front
set label '> 0 pp' at screen 0.69724, 0.46157 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label '0 of 4 parts hold' at screen 0.76956, 0.46157 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'inconclusive' at screen 0.89105, 0.46157 left font 'Arial,8.00' textcolor rgb '#525252' front
set label 'Industry-only teams made most of the models above a billion' at screen 0.00546, 0.41863 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'parameters in 2022' at screen 0.00546, 0.40784 left font 'Arial,8.00' textcolor rgb '#222222' front
set label '70 %' at screen 0.69724, 0.41324 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label '60 % [49, 70]' at screen 0.76956, 0.41324 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'inconclusive' at screen 0.89105, 0.41324 left font 'Arial,8.00' textcolor rgb '#525252' front
set label 'Academic-only teams made one of the 23 models above a billion' at screen 0.00546, 0.39447 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'parameters in 2022' at screen 0.00546, 0.38368 left font 'Arial,8.00' textcolor rgb '#222222' front
set label '4.3 %' at screen 0.69724, 0.38907 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label '15 % [8, 24]' at screen 0.76956, 0.38907 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'differs' at screen 0.89105, 0.38907 left font 'Arial,8.00' textcolor rgb '#AA4B00' front
set label 'The number of NeurIPS papers that study BERT more than tripled' at screen 0.00546, 0.34614 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'from 2019 to 2021' at screen 0.00546, 0.33535 left font 'Arial,8.00' textcolor rgb '#222222' front
set label '> 3 times' at screen 0.69724, 0.34074 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label '2.9 times [1.9, 4.4]' at screen 0.76956, 0.34074 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'inconclusive' at screen 0.89105, 0.34074 left font 'Arial,8.00' textcolor rgb '#525252' front
set label 'About 3 % of the NeurIPS papers of 2021 study BERT' at screen 0.00546, 0.31658 left font 'Arial,8.00' textcolor rgb '#222222' front
set label '\~ 3 %' at screen 0.69724, 0.31658 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label '3.6 % [2.9, 4.4]' at screen 0.76956, 0.31658 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'supported' at screen 0.89105, 0.31658 left font 'Arial,8.00' textcolor rgb '#007E5C' front
set label 'Papers with more authors from industry release their code less often' at screen 0.00546, 0.26824 left font 'Arial,8.00' textcolor rgb '#222222' front
set label '−1.52' at screen 0.69724, 0.26824 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label '−0.35 [−0.51, −0.19]' at screen 0.76956, 0.26824 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'supported, smaller' at screen 0.89105, 0.26824 left font 'Arial,8.00' textcolor rgb '#007E5C' front
set label 'The more of a paper''s authors are from industry the less often its code' at screen 0.00546, 0.24947 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'is released' at screen 0.00546, 0.23868 left font 'Arial,8.00' textcolor rgb '#222222' front
set label '< 0 pp' at screen 0.69724, 0.24408 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label '−5.7 pp [−9.6, −1.9]' at screen 0.76956, 0.24408 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'supported' at screen 0.89105, 0.24408 left font 'Arial,8.00' textcolor rgb '#007E5C' front
set label 'The relation between industry authorship and code release is negative' at screen 0.00546, 0.22531 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'in every year' at screen 0.00546, 0.21452 left font 'Arial,8.00' textcolor rgb '#222222' front
set label '< 0 pp' at screen 0.69724, 0.21991 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label '2 of 4 parts hold' at screen 0.76956, 0.21991 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'inconclusive' at screen 0.89105, 0.21991 left font 'Arial,8.00' textcolor rgb '#525252' front
set label 'Industry-only teams release code 32 percentage points less often than' at screen 0.00546, 0.20114 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'academic-only teams' at screen 0.00546, 0.19035 left font 'Arial,8.00' textcolor rgb '#222222' front
set label '−32 pp' at screen 0.69724, 0.19575 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label '−8.8 pp [−12.7, −4.7]' at screen 0.76956, 0.19575 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'differs' at screen 0.89105, 0.19575 left font 'Arial,8.00' textcolor rgb '#AA4B00' front
set label 'Code release rises over the years' at screen 0.00546, 0.14742 left font 'Arial,8.00' textcolor rgb '#222222' front
set label '4 values' at screen 0.69724, 0.14742 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label '4 of 4 parts hold' at screen 0.76956, 0.14742 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'supported' at screen 0.89105, 0.14742 left font 'Arial,8.00' textcolor rgb '#007E5C' front
set label 'Most compute terms are among the commonest words of large' at screen 0.00546, 0.12865 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'models'' abstracts' at screen 0.00546, 0.11786 left font 'Arial,8.00' textcolor rgb '#222222' front
set label '> 50 %' at screen 0.69724, 0.12325 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label '48 % [33, 62]' at screen 0.76956, 0.12325 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'inconclusive' at screen 0.89105, 0.12325 left font 'Arial,8.00' textcolor rgb '#525252' front
set label 'The picture of Figure 3, fewer academic-only papers where compute' at screen 0.00546, 0.10448 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'terms are commoner, holds whichever terms are chosen' at screen 0.00546, 0.09369 left font 'Arial,8.00' textcolor rgb '#222222' front
set label '< 0' at screen 0.69724, 0.09909 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label '−0.05 [−0.14, 0.04]' at screen 0.76956, 0.09909 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'inconclusive' at screen 0.89105, 0.09909 left font 'Arial,8.00' textcolor rgb '#525252' front
set label 'Industry''s publications on natural language processing feature' at screen 0.00546, 0.08031 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'engineering themes more often than academic ones' at screen 0.00546, 0.06953 left font 'Arial,8.00' textcolor rgb '#222222' front
set label '> 0 pp' at screen 0.69724, 0.07492 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label '1 of 3 parts hold' at screen 0.76956, 0.07492 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'inconclusive' at screen 0.89105, 0.07492 left font 'Arial,8.00' textcolor rgb '#525252' front
$panel_labels << EOD
x,y,label
0.895467634322,-1,"doubling_time, our interval: x 0.895, y −1"
1.13220180862,-1,"doubling_time, our interval: x 1.13, y −1"
1,-1.25,"doubling_time, paper: x 1, y −1.25"
1.00001514415,-1,"doubling_time, ours: x 1, y −1"
0.208982960713,-3,"academic_share_fell, our interval: x 0.209, y −3"
1.38781361273,-3,"academic_share_fell, our interval: x 1.39, y −3"
1,-3.25,"academic_share_fell, paper: x 1, y −3.25"
0.815850815851,-3,"academic_share_fell, ours: x 0.816, y −3"
0.288640471512,-4,"academic_share_2010s, our interval: x 0.289, y −4"
1.24982106695,-4,"academic_share_2010s, our interval: x 1.25, y −4"
1,-4.25,"academic_share_2010s, paper: x 1, y −4.25"
0.769230769231,-4,"academic_share_2010s, ours: x 0.769, y −4"
0.141779554153,-5,"academic_share_2020s, our interval: x 0.142, y −5"
1.68856400476,-5,"academic_share_2020s, our interval: x 1.69, y −5"
1,-5.25,"academic_share_2020s, paper: x 1, y −5.25"
0.512820512821,-5,"academic_share_2020s, ours: x 0.513, y −5"
0.559689126302,-6,"industry_since_2017, our interval: x 0.56, y −6"
1.32706275411,-6,"industry_since_2017, our interval: x 1.33, y −6"
1,-6,"industry_since_2017, ours: x 1, y −6"
0.676722855368,-7,"industry_share_2022, our interval: x 0.677, y −7"
1.14756111917,-7,"industry_share_2022, our interval: x 1.15, y −7"
1,-7.25,"industry_share_2022, paper: x 1, y −7.25"
0.987654320988,-7,"industry_share_2022, ours: x 0.988, y −7"
0.534732242624,-8,"academic_self_supervised, our interval: x 0.535, y −8"
1.54492233796,-8,"academic_self_supervised, our interval: x 1.54, y −8"
1,-8.25,"academic_self_supervised, paper: x 1, y −8.25"
0.78526038118,-8,"academic_self_supervised, ours: x 0.785, y −8"
0.53603182205,-9,"collaborations_2012, our interval: x 0.536, y −9"
1.36287709894,-9,"collaborations_2012, our interval: x 1.36, y −9"
1,-9.25,"collaborations_2012, paper: x 1, y −9.25"
0.875,-9,"collaborations_2012, ours: x 0.875, y −9"
0,-10,"collaborations_2000s, our interval: x 0, y −10"
3.24407564884,-10,"collaborations_2000s, our interval: x 3.24, y −10"
1,-10.25,"collaborations_2000s, paper: x 1, y −10.2"
0,-10,"collaborations_2000s, ours: x 0, y −10"
-0.105379042792,-11,"chinese_labs, our interval: x −0.105, y −11"
1.89462095721,-11,"chinese_labs, our interval: x 1.89, y −11"
0.638527267598,-11,"chinese_labs, ours: x 0.639, y −11"
0.352889104946,-12,"hardware_five_times, our interval: x 0.353, y −12"
0.701841407078,-12,"hardware_five_times, our interval: x 0.702, y −12"
1,-12.25,"hardware_five_times, paper: x 1, y −12.2"
0.527028877819,-12,"hardware_five_times, ours: x 0.527, y −12"
0.00744133445483,-13,"above_best_academic, our interval: x 0.00744, y −13"
0.097177795582,-13,"above_best_academic, our interval: x 0.0972, y −13"
1,-13.25,"above_best_academic, paper: x 1, y −13.2"
0.0271002710027,-13,"above_best_academic, ours: x 0.0271, y −13"
-0.158812925569,-15,"industry_leads_topics, our interval: x −0.159, y −15"
1.84118707443,-15,"industry_leads_topics, our interval: x 1.84, y −15"
0.841187074431,-15,"industry_leads_topics, ours: x 0.841, y −15"
0.23909399515,-16,"compute_terms_slope, paper interval: x 0.239, y −16"
1.76090600485,-16,"compute_terms_slope, paper interval: x 1.76, y −16"
-0.587161349089,-16,"compute_terms_slope, our interval: x −0.587, y −16"
1.47484745924,-16,"compute_terms_slope, our interval: x 1.47, y −16"
1,-16.25,"compute_terms_slope, paper: x 1, y −16.2"
0.443843055076,-16,"compute_terms_slope, ours: x 0.444, y −16"
-0.987264844416,-17,"compute_terms_elasticity, our interval: x −0.987, y −17"
1.5661123421,-17,"compute_terms_elasticity, our interval: x 1.57, y −17"
1,-17.25,"compute_terms_elasticity, paper: x 1, y −17.2"
0.289423748839,-17,"compute_terms_elasticity, ours: x 0.289, y −17"
-1.5,-19,"terms_grew_faster, our interval: x −1.5, y −19"
0.690873801704,-19,"terms_grew_faster, our interval: x 0.691, y −19"
1,-19.25,"terms_grew_faster, paper: x 1, y −19.2"
-1.38238277526,-19,"terms_grew_faster, ours: x −1.38, y −19"
-0.0670557948603,-22,"large_models_industry, our interval: x −0.0671, y −22"
1.03947142254,-22,"large_models_industry, our interval: x 1.04, y −22"
1,-22.25,"large_models_industry, paper: x 1, y −22.2"
0.511111111111,-22,"large_models_industry, ours: x 0.511, y −22"
1.93009491218,-23,"large_models_academia, our interval: x 1.93, y −23"
4,-23,"large_models_academia, our interval: x 4, y −23"
1,-23.25,"large_models_academia, paper: x 1, y −23.2"
3.37333333333,-23,"large_models_academia, ours: x 3.37, y −23"
0.575132287833,-25,"bert_tripled, our interval: x 0.575, y −25"
1.3391823228,-25,"bert_tripled, our interval: x 1.34, y −25"
1,-25.25,"bert_tripled, paper: x 1, y −25.2"
0.957157305318,-25,"bert_tripled, ours: x 0.957, y −25"
0.959290850043,-26,"bert_three_percent, our interval: x 0.959, y −26"
1.46233698931,-26,"bert_three_percent, our interval: x 1.46, y −26"
1,-26.25,"bert_three_percent, paper: x 1, y −26.2"
1.18537560697,-26,"bert_three_percent, ours: x 1.19, y −26"
0.072885457313,-28,"industry_releases_less, paper interval: x 0.0729, y −28"
1.92711454269,-28,"industry_releases_less, paper interval: x 1.93, y −28"
0.124444327205,-28,"industry_releases_less, our interval: x 0.124, y −28"
0.33762380097,-28,"industry_releases_less, our interval: x 0.338, y −28"
1,-28.25,"industry_releases_less, paper: x 1, y −28.2"
0.231034064088,-28,"industry_releases_less, ours: x 0.231, y −28"
0.332542800763,-29,"release_slope, our interval: x 0.333, y −29"
1.66745719924,-29,"release_slope, our interval: x 1.67, y −29"
1,-29,"release_slope, ours: x 1, y −29"
0.145583995675,-31,"release_32_percent, our interval: x 0.146, y −31"
0.391568063495,-31,"release_32_percent, our interval: x 0.392, y −31"
1,-31.25,"release_32_percent, paper: x 1, y −31.2"
0.269690720848,-31,"release_32_percent, ours: x 0.27, y −31"
-1.15087048765,-34,"terms_source, our interval: x −1.15, y −34"
0.849129512351,-34,"terms_source, our interval: x 0.849, y −34"
-0.164669601115,-34,"terms_source, ours: x −0.165, y −34"
-0.43924667092,-35,"robust_terms, our interval: x −0.439, y −35"
1.56075332908,-35,"robust_terms, our interval: x 1.56, y −35"
0.566474227989,-35,"robust_terms, ours: x 0.566, y −35"
EOD
rows1(c) = strcol('claim') eq 'doubling_time' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows2(c) = strcol('claim') eq 'doubling_time' && strcol('what') eq 'paper' ? cell(c) : NaN
rows3(c) = strcol('claim') eq 'doubling_time' && strcol('what') eq 'ours' ? cell(c) : NaN
rows4(c) = strcol('claim') eq 'academic_share_fell' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows5(c) = strcol('claim') eq 'academic_share_fell' && strcol('what') eq 'paper' ? cell(c) : NaN
rows6(c) = strcol('claim') eq 'academic_share_fell' && strcol('what') eq 'ours' ? cell(c) : NaN
rows7(c) = strcol('claim') eq 'academic_share_2010s' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows8(c) = strcol('claim') eq 'academic_share_2010s' && strcol('what') eq 'paper' ? cell(c) : NaN
rows9(c) = strcol('claim') eq 'academic_share_2010s' && strcol('what') eq 'ours' ? cell(c) : NaN
rows10(c) = strcol('claim') eq 'academic_share_2020s' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows11(c) = strcol('claim') eq 'academic_share_2020s' && strcol('what') eq 'paper' ? cell(c) : NaN
rows12(c) = strcol('claim') eq 'academic_share_2020s' && strcol('what') eq 'ours' ? cell(c) : NaN
rows13(c) = strcol('claim') eq 'industry_since_2017' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows14(c) = strcol('claim') eq 'industry_since_2017' && strcol('what') eq 'ours' ? cell(c) : NaN
rows15(c) = strcol('claim') eq 'industry_share_2022' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows16(c) = strcol('claim') eq 'industry_share_2022' && strcol('what') eq 'paper' ? cell(c) : NaN
rows17(c) = strcol('claim') eq 'industry_share_2022' && strcol('what') eq 'ours' ? cell(c) : NaN
rows18(c) = strcol('claim') eq 'academic_self_supervised' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows19(c) = strcol('claim') eq 'academic_self_supervised' && strcol('what') eq 'paper' ? cell(c) : NaN
rows20(c) = strcol('claim') eq 'academic_self_supervised' && strcol('what') eq 'ours' ? cell(c) : NaN
rows21(c) = strcol('claim') eq 'collaborations_2012' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows22(c) = strcol('claim') eq 'collaborations_2012' && strcol('what') eq 'paper' ? cell(c) : NaN
rows23(c) = strcol('claim') eq 'collaborations_2012' && strcol('what') eq 'ours' ? cell(c) : NaN
rows24(c) = strcol('claim') eq 'collaborations_2000s' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows25(c) = strcol('claim') eq 'collaborations_2000s' && strcol('what') eq 'paper' ? cell(c) : NaN
rows26(c) = strcol('claim') eq 'collaborations_2000s' && strcol('what') eq 'ours' ? cell(c) : NaN
rows27(c) = strcol('claim') eq 'chinese_labs' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows28(c) = strcol('claim') eq 'chinese_labs' && strcol('what') eq 'ours' ? cell(c) : NaN
rows29(c) = strcol('claim') eq 'hardware_five_times' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows30(c) = strcol('claim') eq 'hardware_five_times' && strcol('what') eq 'paper' ? cell(c) : NaN
rows31(c) = strcol('claim') eq 'hardware_five_times' && strcol('what') eq 'ours' ? cell(c) : NaN
rows32(c) = strcol('claim') eq 'above_best_academic' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows33(c) = strcol('claim') eq 'above_best_academic' && strcol('what') eq 'paper' ? cell(c) : NaN
rows34(c) = strcol('claim') eq 'above_best_academic' && strcol('what') eq 'ours' ? cell(c) : NaN
rows35(c) = strcol('claim') eq 'industry_leads_topics' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows36(c) = strcol('claim') eq 'industry_leads_topics' && strcol('what') eq 'ours' ? cell(c) : NaN
rows37(c) = strcol('claim') eq 'compute_terms_slope' && strcol('what') eq 'paper interval' ? cell(c) : NaN
rows38(c) = strcol('claim') eq 'compute_terms_slope' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows39(c) = strcol('claim') eq 'compute_terms_slope' && strcol('what') eq 'paper' ? cell(c) : NaN
rows40(c) = strcol('claim') eq 'compute_terms_slope' && strcol('what') eq 'ours' ? cell(c) : NaN
rows41(c) = strcol('claim') eq 'compute_terms_elasticity' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows42(c) = strcol('claim') eq 'compute_terms_elasticity' && strcol('what') eq 'paper' ? cell(c) : NaN
rows43(c) = strcol('claim') eq 'compute_terms_elasticity' && strcol('what') eq 'ours' ? cell(c) : NaN
rows44(c) = strcol('claim') eq 'terms_grew_faster' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows45(c) = strcol('claim') eq 'terms_grew_faster' && strcol('what') eq 'paper' ? cell(c) : NaN
rows46(c) = strcol('claim') eq 'terms_grew_faster' && strcol('what') eq 'ours' ? cell(c) : NaN
rows47(c) = strcol('claim') eq 'large_models_industry' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows48(c) = strcol('claim') eq 'large_models_industry' && strcol('what') eq 'paper' ? cell(c) : NaN
rows49(c) = strcol('claim') eq 'large_models_industry' && strcol('what') eq 'ours' ? cell(c) : NaN
rows50(c) = strcol('claim') eq 'large_models_academia' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows51(c) = strcol('claim') eq 'large_models_academia' && strcol('what') eq 'paper' ? cell(c) : NaN
rows52(c) = strcol('claim') eq 'large_models_academia' && strcol('what') eq 'ours' ? cell(c) : NaN
rows53(c) = strcol('claim') eq 'bert_tripled' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows54(c) = strcol('claim') eq 'bert_tripled' && strcol('what') eq 'paper' ? cell(c) : NaN
rows55(c) = strcol('claim') eq 'bert_tripled' && strcol('what') eq 'ours' ? cell(c) : NaN
rows56(c) = strcol('claim') eq 'bert_three_percent' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows57(c) = strcol('claim') eq 'bert_three_percent' && strcol('what') eq 'paper' ? cell(c) : NaN
rows58(c) = strcol('claim') eq 'bert_three_percent' && strcol('what') eq 'ours' ? cell(c) : NaN
rows59(c) = strcol('claim') eq 'industry_releases_less' && strcol('what') eq 'paper interval' ? cell(c) : NaN
rows60(c) = strcol('claim') eq 'industry_releases_less' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows61(c) = strcol('claim') eq 'industry_releases_less' && strcol('what') eq 'paper' ? cell(c) : NaN
rows62(c) = strcol('claim') eq 'industry_releases_less' && strcol('what') eq 'ours' ? cell(c) : NaN
rows63(c) = strcol('claim') eq 'release_slope' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows64(c) = strcol('claim') eq 'release_slope' && strcol('what') eq 'ours' ? cell(c) : NaN
rows65(c) = strcol('claim') eq 'release_32_percent' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows66(c) = strcol('claim') eq 'release_32_percent' && strcol('what') eq 'paper' ? cell(c) : NaN
rows67(c) = strcol('claim') eq 'release_32_percent' && strcol('what') eq 'ours' ? cell(c) : NaN
rows68(c) = strcol('claim') eq 'terms_source' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows69(c) = strcol('claim') eq 'terms_source' && strcol('what') eq 'ours' ? cell(c) : NaN
rows70(c) = strcol('claim') eq 'robust_terms' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows71(c) = strcol('claim') eq 'robust_terms' && strcol('what') eq 'ours' ? cell(c) : NaN
plot '+' every ::0::0 using (0):(-36.5):(0):(37) with vectors nohead linewidth 0.67 linecolor rgb '#B8B8B8', \
     '+' every ::0::0 using (1):(-36.5):(0):(37) with vectors nohead linewidth 0.67 linecolor rgb '#CC79A7', \
     data using (rows1('x')):(rows1('y')) with lines linewidth 1.33 linecolor rgb '#009E73', \
     data using (rows2('x')):(rows2('y')) with points pointtype 7 pointsize 0.667 linecolor rgb '#CC79A7', \
     data using (rows3('x')):(rows3('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#009E73', \
     data using (rows4('x')):(rows4('y')) with lines linewidth 1.33 linecolor rgb '#009E73', \
     data using (rows5('x')):(rows5('y')) with points pointtype 7 pointsize 0.667 linecolor rgb '#CC79A7', \
     data using (rows6('x')):(rows6('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#009E73', \
     data using (rows7('x')):(rows7('y')) with lines linewidth 1.33 linecolor rgb '#666666', \
     data using (rows8('x')):(rows8('y')) with points pointtype 7 pointsize 0.667 linecolor rgb '#CC79A7', \
     data using (rows9('x')):(rows9('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#666666', \
     data using (rows10('x')):(rows10('y')) with lines linewidth 1.33 linecolor rgb '#009E73', \
     data using (rows11('x')):(rows11('y')) with points pointtype 7 pointsize 0.667 linecolor rgb '#CC79A7', \
     data using (rows12('x')):(rows12('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#009E73', \
     data using (rows13('x')):(rows13('y')) with lines linewidth 1.33 linecolor rgb '#009E73', \
     data using (rows14('x')):(rows14('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#009E73', \
     data using (rows15('x')):(rows15('y')) with lines linewidth 1.33 linecolor rgb '#666666', \
     data using (rows16('x')):(rows16('y')) with points pointtype 7 pointsize 0.667 linecolor rgb '#CC79A7', \
     data using (rows17('x')):(rows17('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#666666', \
     data using (rows18('x')):(rows18('y')) with lines linewidth 1.33 linecolor rgb '#666666', \
     data using (rows19('x')):(rows19('y')) with points pointtype 7 pointsize 0.667 linecolor rgb '#CC79A7', \
     data using (rows20('x')):(rows20('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#666666', \
     data using (rows21('x')):(rows21('y')) with lines linewidth 1.33 linecolor rgb '#009E73', \
     data using (rows22('x')):(rows22('y')) with points pointtype 7 pointsize 0.667 linecolor rgb '#CC79A7', \
     data using (rows23('x')):(rows23('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#009E73', \
     data using (rows24('x')):(rows24('y')) with lines linewidth 1.33 linecolor rgb '#666666', \
     data using (rows25('x')):(rows25('y')) with points pointtype 7 pointsize 0.667 linecolor rgb '#CC79A7', \
     data using (rows26('x')):(rows26('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#666666', \
     data using (rows27('x')):(rows27('y')) with lines linewidth 1.33 linecolor rgb '#666666', \
     data using (rows28('x')):(rows28('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#666666', \
     data using (rows29('x')):(rows29('y')) with lines linewidth 1.33 linecolor rgb '#009E73', \
     data using (rows30('x')):(rows30('y')) with points pointtype 7 pointsize 0.667 linecolor rgb '#CC79A7', \
     data using (rows31('x')):(rows31('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#009E73', \
     data using (rows32('x')):(rows32('y')) with lines linewidth 1.33 linecolor rgb '#D55E00', \
     data using (rows33('x')):(rows33('y')) with points pointtype 7 pointsize 0.667 linecolor rgb '#CC79A7', \
     data using (rows34('x')):(rows34('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#D55E00', \
     data using (rows35('x')):(rows35('y')) with lines linewidth 1.33 linecolor rgb '#666666', \
     data using (rows36('x')):(rows36('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#666666', \
     data using (rows37('x')):(rows37('y')) with lines linewidth 0.67 linecolor rgb '#CC79A7', \
     data using (rows38('x')):(rows38('y')) with lines linewidth 1.33 linecolor rgb '#666666', \
     data using (rows39('x')):(rows39('y')) with points pointtype 7 pointsize 0.667 linecolor rgb '#CC79A7', \
     data using (rows40('x')):(rows40('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#666666', \
     data using (rows41('x')):(rows41('y')) with lines linewidth 1.33 linecolor rgb '#666666', \
     data using (rows42('x')):(rows42('y')) with points pointtype 7 pointsize 0.667 linecolor rgb '#CC79A7', \
     data using (rows43('x')):(rows43('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#666666', \
     data using (rows44('x')):(rows44('y')) with lines linewidth 1.33 linecolor rgb '#D55E00', \
     data using (rows45('x')):(rows45('y')) with points pointtype 7 pointsize 0.667 linecolor rgb '#CC79A7', \
     data using (rows46('x')):(rows46('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#D55E00', \
     data using (rows47('x')):(rows47('y')) with lines linewidth 1.33 linecolor rgb '#666666', \
     data using (rows48('x')):(rows48('y')) with points pointtype 7 pointsize 0.667 linecolor rgb '#CC79A7', \
     data using (rows49('x')):(rows49('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#666666', \
     data using (rows50('x')):(rows50('y')) with lines linewidth 1.33 linecolor rgb '#D55E00', \
     data using (rows51('x')):(rows51('y')) with points pointtype 7 pointsize 0.667 linecolor rgb '#CC79A7', \
     data using (rows52('x')):(rows52('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#D55E00', \
     data using (rows53('x')):(rows53('y')) with lines linewidth 1.33 linecolor rgb '#666666', \
     data using (rows54('x')):(rows54('y')) with points pointtype 7 pointsize 0.667 linecolor rgb '#CC79A7', \
     data using (rows55('x')):(rows55('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#666666', \
     data using (rows56('x')):(rows56('y')) with lines linewidth 1.33 linecolor rgb '#009E73', \
     data using (rows57('x')):(rows57('y')) with points pointtype 7 pointsize 0.667 linecolor rgb '#CC79A7', \
     data using (rows58('x')):(rows58('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#009E73', \
     data using (rows59('x')):(rows59('y')) with lines linewidth 0.67 linecolor rgb '#CC79A7', \
     data using (rows60('x')):(rows60('y')) with lines linewidth 1.33 linecolor rgb '#009E73', \
     data using (rows61('x')):(rows61('y')) with points pointtype 7 pointsize 0.667 linecolor rgb '#CC79A7', \
     data using (rows62('x')):(rows62('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#009E73', \
     data using (rows63('x')):(rows63('y')) with lines linewidth 1.33 linecolor rgb '#009E73', \
     data using (rows64('x')):(rows64('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#009E73', \
     data using (rows65('x')):(rows65('y')) with lines linewidth 1.33 linecolor rgb '#D55E00', \
     data using (rows66('x')):(rows66('y')) with points pointtype 7 pointsize 0.667 linecolor rgb '#CC79A7', \
     data using (rows67('x')):(rows67('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#D55E00', \
     data using (rows68('x')):(rows68('y')) with lines linewidth 1.33 linecolor rgb '#666666', \
     data using (rows69('x')):(rows69('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#666666', \
     data using (rows70('x')):(rows70('y')) with lines linewidth 1.33 linecolor rgb '#666666', \
     data using (rows71('x')):(rows71('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#666666', \
     $panel_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

unset multiplot
set output
