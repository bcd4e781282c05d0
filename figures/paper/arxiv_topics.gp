# gnuplot arxiv_topics.gp, in the folder of arxiv_topics.csv, writes arxiv_topics.svg
set terminal svg enhanced rounded name 'arxiv_topics' size 336, 420 font 'Arial,8.00' background '#FFFFFF'
set output 'arxiv_topics.svg'
set encoding utf8
set datafile separator comma
set datafile columnheaders
data = 'arxiv_topics.csv'
cell(c) = strcol(c) eq '' ? NaN : column(c)
middle(a, b) = (a + b)/2
inset(a, b, part) = a + (b - a)*part
log_middle(a, b) = sqrt(a)*sqrt(b)
log_inset(a, b, part) = a*(b/a)**part
unset key
set multiplot

# Panel a
set lmargin at screen 0.09545
set rmargin at screen 0.97191
set bmargin at screen 0.60416
set tmargin at screen 0.94602
unset logscale x
unset logscale y
set xrange [0.5:2.5]
set yrange [-3.66055538321:2.19459568319]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01411 ('Compute term (n = 21)' 1, 'No compute term (n = 363)' 2)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00984, 0 ('−2' -2, '0' 0, '2' 2)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
a1(c) = strcol('panel') eq 'a' && strcol('group') eq 'no compute term' ? cell(c) : NaN
a2(c) = strcol('panel') eq 'a mean' && strcol('group') eq 'no compute term' ? cell(c) : NaN
a3(c) = strcol('panel') eq 'a' && strcol('group') eq 'compute term' ? cell(c) : NaN
a4(c) = strcol('panel') eq 'a mean' && strcol('group') eq 'compute term' ? cell(c) : NaN
plot data using (a1('place')):(a1('log2_ratio')) with points pointtype 7 pointsize 0.444 linecolor rgb '#80B9D9', \
     data using (a2('place')):(a2('mean')) with points pointtype 7 pointsize 1.111 linecolor rgb '#0072B2', \
     data using (a3('place')):(a3('log2_ratio')) with points pointtype 7 pointsize 0.444 linecolor rgb '#EAAF80', \
     data using (a4('place')):(a4('mean')) with points pointtype 7 pointsize 1.111 linecolor rgb '#D55E00'

# Panel b
set lmargin at screen 0.09478
set rmargin at screen 0.97191
set bmargin at screen 0.10487
set tmargin at screen 0.44673
unset logscale x
unset logscale y
set xrange [2000.5:2020.5]
set yrange [0:0.118746617527]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01411 ('' 2001 1, '2002' 2002, '' 2003 1, '2004' 2004, '' 2005 1, '2006' 2006, '' 2007 1, '2008' 2008, '' 2009 1, '2010' 2010, '' 2011 1, '2012' 2012, '' 2013 1, '2014' 2014, '' 2015 1, '2016' 2016, '' 2017 1, '2018' 2018, '' 2019 1, '2020' 2020)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00984, 0 ('0' 0, '5' 0.05, '10' 0.1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
unset grid
set object rectangle from screen 0.09478, 0.46832 to screen 0.11950, 0.48811 front fillcolor rgb '#D55E00' fillstyle solid noborder
set object rectangle from screen 0.23539, 0.46832 to screen 0.26011, 0.48811 front fillcolor rgb '#999999' fillstyle solid noborder
set label 'Companies over academia (log2)' at screen 0.02788, 0.77509 center rotate by 90 font 'Arial,9.33' textcolor rgb '#222222' front
set label 'a' at screen 0.01124, 0.97301 left font 'Arial:Bold,12.00' textcolor rgb '#222222' front
set label 'How topics of arXiv papers on AI lean' at screen 0.05056, 0.97301 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'On AI' at screen 0.13073, 0.47821 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Not on AI' at screen 0.27135, 0.47821 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Papers from companies (%)' at screen 0.02788, 0.27580 center rotate by 90 font 'Arial,9.33' textcolor rgb '#222222' front
set label 'b' at screen 0.01124, 0.51420 left font 'Arial:Bold,12.00' textcolor rgb '#222222' front
set label 'arXiv papers from companies' at screen 0.05056, 0.51420 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: topics of arXiv papers, Klinger et al. 2020. One dot per topic, larger dots are means;' at screen 0.01124, 0.04042 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'difference 0.32 [−0.06, 0.70], permutation p = 0.091. 2 topics with a weight of 0 are left out.' at screen 0.01124, 0.01947 left font 'Arial,7.33' textcolor rgb '#666666' front
b1(c) = strcol('panel') eq 'b' ? cell(c) : NaN
plot data using (b1('year')):(b1('company_share_other')) with lines linewidth 1.33 linecolor rgb '#999999', \
     data using (b1('year')):(b1('company_share_ai')) with lines linewidth 1.33 linecolor rgb '#D55E00', \
     data using (b1('year')):(b1('company_share_other')) with points pointtype 7 pointsize 0.444 linecolor rgb '#999999', \
     data using (b1('year')):(b1('company_share_ai')) with points pointtype 7 pointsize 0.444 linecolor rgb '#D55E00'

unset multiplot
set output
