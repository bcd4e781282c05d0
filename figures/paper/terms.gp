# gnuplot terms.gp, in the folder of terms.csv, writes terms.svg
set terminal svg enhanced rounded name 'terms' size 692, 371 font 'Arial,8.00' background '#FFFFFF'
set output 'terms.svg'
set encoding utf8
set datafile separator comma
set datafile columnheaders
data = 'terms.csv'
cell(c) = strcol(c) eq '' ? NaN : column(c)
middle(a, b) = (a + b)/2
inset(a, b, part) = a + (b - a)*part
log_middle(a, b) = sqrt(a)*sqrt(b)
log_inset(a, b, part) = a*(b/a)**part
unset key
set clip two
set multiplot
unset border
unset tics
set object rectangle from screen 0.65027, 0.81178 to screen 0.72131, 0.83013 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.77391 to screen 0.71130, 0.79226 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.73603 to screen 0.70258, 0.75438 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.69815 to screen 0.68821, 0.71651 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.66028 to screen 0.68726, 0.67863 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.62240 to screen 0.67584, 0.64076 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.58453 to screen 0.67419, 0.60288 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.54665 to screen 0.67419, 0.56501 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.50878 to screen 0.67407, 0.52713 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.47090 to screen 0.67230, 0.48926 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.43303 to screen 0.67195, 0.45138 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.39515 to screen 0.67006, 0.41351 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.35728 to screen 0.66912, 0.37563 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.31940 to screen 0.66818, 0.33776 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.28153 to screen 0.66818, 0.29988 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.24365 to screen 0.66806, 0.26201 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.20578 to screen 0.66677, 0.22413 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.16790 to screen 0.66618, 0.18626 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.13003 to screen 0.66594, 0.14838 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.09215 to screen 0.66582, 0.11051 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.81178 to screen 0.95082, 0.83013 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.77391 to screen 0.94376, 0.79226 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.73603 to screen 0.93691, 0.75438 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.69815 to screen 0.93663, 0.71651 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.66028 to screen 0.93589, 0.67863 front fillcolor rgb '#D55E00' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.62240 to screen 0.93155, 0.64076 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.58453 to screen 0.92990, 0.60288 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.54665 to screen 0.92881, 0.56501 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.50878 to screen 0.92773, 0.52713 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.47090 to screen 0.92737, 0.48926 front fillcolor rgb '#D55E00' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.43303 to screen 0.92716, 0.45138 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.39515 to screen 0.92496, 0.41351 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.35728 to screen 0.92278, 0.37563 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.31940 to screen 0.92277, 0.33776 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.28153 to screen 0.92238, 0.29988 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.24365 to screen 0.92194, 0.26201 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.20578 to screen 0.92094, 0.22413 front fillcolor rgb '#D55E00' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.16790 to screen 0.92017, 0.18626 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.13003 to screen 0.92003, 0.14838 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.09215 to screen 0.91964, 0.11051 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.00546, 0.90734 to screen 0.01749, 0.92978 front fillcolor rgb '#D55E00' fillstyle solid noborder
set object rectangle from screen 0.20060, 0.90734 to screen 0.21262, 0.92978 front fillcolor rgb '#666666' fillstyle solid noborder
set label 'model' at screen 0.26776, 0.48008 center font 'Arial,37.33' textcolor rgb '#666666' front
set label 'models' at screen 0.27726, 0.55539 center font 'Arial,34.60' textcolor rgb '#666666' front
set label 'language' at screen 0.25951, 0.40736 center font 'Arial,32.04' textcolor rgb '#666666' front
set label 'tasks' at screen 0.27065, 0.62063 center font 'Arial,27.28' textcolor rgb '#666666' front
set label 'training' at screen 0.25334, 0.32662 center font 'Arial,26.94' textcolor rgb '#666666' front
set label 'performance' at screen 0.29230, 0.68683 center font 'Arial,22.40' textcolor rgb '#666666' front
set label 'data' at screen 0.37446, 0.46690 center font 'Arial,21.66' textcolor rgb '#666666' front
set label 'learning' at screen 0.13581, 0.48296 center font 'Arial,21.66' textcolor rgb '#666666' front
set label 'state' at screen 0.15982, 0.54629 center font 'Arial,21.61' textcolor rgb '#666666' front
set label 'trained' at screen 0.17465, 0.62085 center font 'Arial,20.79' textcolor rgb '#666666' front
set label 'art' at screen 0.37510, 0.41948 center font 'Arial,20.62' textcolor rgb '#666666' front
set label 'protein' at screen 0.36484, 0.33302 center font 'Arial,19.71' textcolor rgb '#666666' front
set label 'pre' at screen 0.38286, 0.52424 center font 'Arial,19.23' textcolor rgb '#666666' front
set label 'new' at screen 0.34840, 0.61294 center font 'Arial,18.74' textcolor rgb '#666666' front
set label 'using' at screen 0.12869, 0.42587 center font 'Arial,18.74' textcolor rgb '#666666' front
set label 'large' at screen 0.25760, 0.26175 center font 'Arial,18.68' textcolor rgb '#666666' front
set label 'based' at screen 0.39736, 0.56725 center font 'Arial,17.99' textcolor rgb '#666666' front
set label 'text' at screen 0.38174, 0.37456 center font 'Arial,17.66' textcolor rgb '#666666' front
set label 'transformer' at screen 0.27236, 0.73079 center font 'Arial,17.53' textcolor rgb '#666666' front
set label 'task' at screen 0.16060, 0.33449 center font 'Arial,17.47' textcolor rgb '#666666' front
set label 'shot' at screen 0.31448, 0.26040 center font 'Arial,17.40' textcolor rgb '#666666' front
set label 'image' at screen 0.19030, 0.26225 center font 'Arial,17.27' textcolor rgb '#666666' front
set label 'gpt' at screen 0.39602, 0.61791 center font 'Arial:Bold,17.13' textcolor rgb '#D55E00' front
set label 'results' at screen 0.12463, 0.37504 center font 'Arial,17.07' textcolor rgb '#666666' front
set label 'accuracy' at screen 0.14951, 0.68050 center font 'Arial,16.93' textcolor rgb '#666666' front
set label 'show' at screen 0.42380, 0.42302 center font 'Arial,16.86' textcolor rgb '#666666' front
set label 'datasets' at screen 0.24190, 0.21193 center font 'Arial,16.44' textcolor rgb '#666666' front
set label 'parameters' at screen 0.35352, 0.22203 center font 'Arial:Bold,16.16' textcolor rgb '#D55E00' front
set label 'sequences' at screen 0.39530, 0.28086 center font 'Arial,15.50' textcolor rgb '#666666' front
set label 'sequence' at screen 0.45890, 0.47078 center font 'Arial,15.43' textcolor rgb '#666666' front
set label 'modeling' at screen 0.45367, 0.51715 center font 'Arial,15.35' textcolor rgb '#666666' front
set label 'fine' at screen 0.10531, 0.53379 center font 'Arial,15.13' textcolor rgb '#666666' front
set label 'method' at screen 0.44163, 0.37489 center font 'Arial,14.90' textcolor rgb '#666666' front
set label 'code' at screen 0.09995, 0.56854 center font 'Arial,14.82' textcolor rgb '#666666' front
set label 'tuning' at screen 0.10303, 0.33757 center font 'Arial,14.82' textcolor rgb '#666666' front
set label 'work' at screen 0.41094, 0.65535 center font 'Arial,14.74' textcolor rgb '#666666' front
set label 'neural' at screen 0.17528, 0.72948 center font 'Arial,14.58' textcolor rgb '#666666' front
set label 'achieves' at screen 0.29950, 0.76736 center font 'Arial,14.42' textcolor rgb '#666666' front
set label 'natural' at screen 0.09366, 0.60603 center font 'Arial,14.34' textcolor rgb '#666666' front
set label 'nlp' at screen 0.13736, 0.29565 center font 'Arial,14.10' textcolor rgb '#666666' front
set label 'train' at screen 0.43084, 0.34096 center font 'Arial,14.02' textcolor rgb '#666666' front
set label 'approach' at screen 0.23998, 0.17719 center font 'Arial,13.85' textcolor rgb '#666666' front
set label 'imagenet' at screen 0.38215, 0.73495 center font 'Arial,13.25' textcolor rgb '#666666' front
set label 'propose' at screen 0.21985, 0.77451 center font 'Arial,13.25' textcolor rgb '#666666' front
set label 'networks' at screen 0.45764, 0.60432 center font 'Arial,13.17' textcolor rgb '#666666' front
set label 'information' at screen 0.33280, 0.17795 center font 'Arial,13.08' textcolor rgb '#666666' front
set label 'available' at screen 0.42315, 0.68743 center font 'Arial,12.99' textcolor rgb '#666666' front
set label 'scale' at screen 0.46107, 0.55203 center font 'Arial:Bold,12.99' textcolor rgb '#D55E00' front
set label 'achieve' at screen 0.15780, 0.21730 center font 'Arial,12.90' textcolor rgb '#666666' front
set label 'bert' at screen 0.07724, 0.43081 center font 'Arial,12.90' textcolor rgb '#666666' front
set label 'architecture' at screen 0.31251, 0.79898 center font 'Arial,12.81' textcolor rgb '#666666' front
set label 'billion' at screen 0.12627, 0.25487 center font 'Arial:Bold,12.81' textcolor rgb '#D55E00' front
set label 'vision' at screen 0.06130, 0.52295 center font 'Arial,12.72' textcolor rgb '#666666' front
set label 'generation' at screen 0.21781, 0.81547 center font 'Arial,12.63' textcolor rgb '#666666' front
set label 'attention' at screen 0.37842, 0.76603 center font 'Arial,12.44' textcolor rgb '#666666' front
set label 'size' at screen 0.10239, 0.29631 center font 'Arial:Bold,12.44' textcolor rgb '#D55E00' front
set label 'present' at screen 0.05417, 0.39954 center font 'Arial,12.35' textcolor rgb '#666666' front
set label 'human' at screen 0.08731, 0.63739 center font 'Arial,12.26' textcolor rgb '#666666' front
set label 'paper' at screen 0.47800, 0.41882 center font 'Arial,12.26' textcolor rgb '#666666' front
set label 'dataset' at screen 0.15268, 0.76317 center font 'Arial,12.16' textcolor rgb '#666666' front
set label 'large-scale' at screen 0.14549, 0.18793 center font 'Arial:Bold,12.07' textcolor rgb '#D55E00' front
set label 'self' at screen 0.16762, 0.29981 center font 'Arial,12.07' textcolor rgb '#666666' front
set label 'time' at screen 0.05944, 0.49119 center font 'Arial,12.07' textcolor rgb '#666666' front
set label 'methods' at screen 0.10987, 0.71949 center font 'Arial,11.97' textcolor rgb '#666666' front
set label 'scaling' at screen 0.31528, 0.14686 center font 'Arial:Bold,11.97' textcolor rgb '#D55E00' front
set label 'supervised' at screen 0.22871, 0.13881 center font 'Arial,11.97' textcolor rgb '#666666' front
set label 'novel' at screen 0.05574, 0.46262 center font 'Arial,11.87' textcolor rgb '#666666' front
set label 'find' at screen 0.17387, 0.58409 center font 'Arial,11.78' textcolor rgb '#666666' front
set label 'high' at screen 0.45444, 0.64033 center font 'Arial,11.78' textcolor rgb '#666666' front
set label 'recent' at screen 0.04997, 0.55709 center font 'Arial,11.78' textcolor rgb '#666666' front
set label 'set' at screen 0.46468, 0.33913 center font 'Arial,11.68' textcolor rgb '#666666' front
set label 'structure' at screen 0.31318, 0.82839 center font 'Arial,11.68' textcolor rgb '#666666' front
set label 'zero' at screen 0.08116, 0.67667 center font 'Arial,11.68' textcolor rgb '#666666' front
set label 'benchmarks' at screen 0.23060, 0.84857 center font 'Arial,11.58' textcolor rgb '#666666' front
set label 'deep' at screen 0.03823, 0.43432 center font 'Arial,11.48' textcolor rgb '#666666' front
set label 'first' at screen 0.05751, 0.36300 center font 'Arial,11.48' textcolor rgb '#666666' front
set label 'representations' at screen 0.22643, 0.10409 center font 'Arial,11.48' textcolor rgb '#666666' front
set label 'benchmark' at screen 0.40519, 0.79532 center font 'Arial,11.38' textcolor rgb '#666666' front
set label 'memory' at screen 0.45151, 0.23583 center font 'Arial:Bold,11.38' textcolor rgb '#D55E00' front
set label 'different' at screen 0.14117, 0.79328 center font 'Arial,11.28' textcolor rgb '#666666' front
set label 'network' at screen 0.09122, 0.22612 center font 'Arial,11.28' textcolor rgb '#666666' front
set label 'strong' at screen 0.47493, 0.30603 center font 'Arial,11.28' textcolor rgb '#666666' front
set label 'classification' at screen 0.33262, 0.11141 center font 'Arial,11.17' textcolor rgb '#666666' front
set label 'demonstrate' at screen 0.13904, 0.15307 center font 'Arial,11.17' textcolor rgb '#666666' front
set label 'translation' at screen 0.38595, 0.14298 center font 'Arial,11.17' textcolor rgb '#666666' front
set label 'two' at screen 0.14183, 0.58326 center font 'Arial,11.17' textcolor rgb '#666666' front
set label 'better' at screen 0.44647, 0.71748 center font 'Arial,11.07' textcolor rgb '#666666' front
set label 'including' at screen 0.41482, 0.17718 center font 'Arial,11.07' textcolor rgb '#666666' front
set label 'knowledge' at screen 0.04384, 0.29613 center font 'Arial,11.07' textcolor rgb '#666666' front
set label 'still' at screen 0.04736, 0.58616 center font 'Arial,11.07' textcolor rgb '#666666' front
set label 'understanding' at screen 0.33498, 0.86231 center font 'Arial,11.07' textcolor rgb '#666666' front
set label 'use' at screen 0.05698, 0.33427 center font 'Arial,11.07' textcolor rgb '#666666' front
set label 'computational' at screen 0.06683, 0.76040 center font 'Arial:Bold,10.96' textcolor rgb '#D55E00' front
set label 'introduce' at screen 0.06263, 0.26099 center font 'Arial,10.96' textcolor rgb '#666666' front
set label 'long' at screen 0.49552, 0.38080 center font 'Arial,10.96' textcolor rgb '#666666' front
set label 'outperforms' at screen 0.46758, 0.75133 center font 'Arial,10.96' textcolor rgb '#666666' front
set label 'question' at screen 0.48324, 0.27070 center font 'Arial,10.96' textcolor rgb '#666666' front
set label 'images' at screen 0.03204, 0.62409 center font 'Arial,10.86' textcolor rgb '#666666' front
set label 'downstream' at screen 0.39168, 0.82795 center font 'Arial,10.75' textcolor rgb '#666666' front
set label 'specific' at screen 0.50171, 0.63968 center font 'Arial,10.75' textcolor rgb '#666666' front
set label 'search' at screen 0.50233, 0.33951 center font 'Arial,10.64' textcolor rgb '#666666' front
set label 'top' at screen 0.49973, 0.55579 center font 'Arial,10.64' textcolor rgb '#666666' front
set label 'transformers' at screen 0.12866, 0.82247 center font 'Arial,10.64' textcolor rgb '#666666' front
set label 'prediction' at screen 0.49626, 0.68134 center font 'Arial,10.53' textcolor rgb '#666666' front
set label 'tokens' at screen 0.03892, 0.67262 center font 'Arial,10.53' textcolor rgb '#666666' front
set label 'approaches' at screen 0.12380, 0.12640 center font 'Arial,10.42' textcolor rgb '#666666' front
set label 'compared' at screen 0.14870, 0.85868 center font 'Arial,10.42' textcolor rgb '#666666' front
set label 'efficient' at screen 0.04767, 0.70519 center font 'Arial,10.31' textcolor rgb '#666666' front
set label 'languages' at screen 0.06079, 0.19920 center font 'Arial,10.31' textcolor rgb '#666666' front
set label 'pretraining' at screen 0.41724, 0.11674 center font 'Arial,10.31' textcolor rgb '#666666' front
set label 'simple' at screen 0.49206, 0.71323 center font 'Arial,10.31' textcolor rgb '#666666' front
set label 'input' at screen 0.02524, 0.36279 center font 'Arial,10.20' textcolor rgb '#666666' front
set label 'transfer' at screen 0.08352, 0.79331 center font 'Arial,10.20' textcolor rgb '#666666' front
set label 'domain' at screen 0.44704, 0.20344 center font 'Arial,10.08' textcolor rgb '#666666' front
set label 'improves' at screen 0.47908, 0.17841 center font 'Arial,10.08' textcolor rgb '#666666' front
set label 'open' at screen 0.02461, 0.33110 center font 'Arial,10.08' textcolor rgb '#666666' front
set label 'representation' at screen 0.43858, 0.85911 center font 'Arial,10.08' textcolor rgb '#666666' front
set label 'single' at screen 0.03798, 0.23347 center font 'Arial,10.08' textcolor rgb '#666666' front
set label 'finally' at screen 0.46840, 0.78384 center font 'Arial,9.97' textcolor rgb '#666666' front
set label 'pretrained' at screen 0.05347, 0.16847 center font 'Arial,9.97' textcolor rgb '#666666' front
set label 'By occurrences' at screen 0.54098, 0.85883 left font 'Arial:Bold,8.00' textcolor rgb '#222222' front
set label 'model' at screen 0.64481, 0.82096 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '603' at screen 0.72459, 0.82096 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'models' at screen 0.64481, 0.78308 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '518' at screen 0.71458, 0.78308 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'language' at screen 0.64481, 0.74521 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '444' at screen 0.70586, 0.74521 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'tasks' at screen 0.64481, 0.70733 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '322' at screen 0.69149, 0.70733 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'training' at screen 0.64481, 0.66946 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '314' at screen 0.69054, 0.66946 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'performance' at screen 0.64481, 0.63158 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '217' at screen 0.67912, 0.63158 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'data' at screen 0.64481, 0.59371 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '203' at screen 0.67747, 0.59371 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'learning' at screen 0.64481, 0.55583 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '203' at screen 0.67747, 0.55583 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'state' at screen 0.64481, 0.51796 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '202' at screen 0.67735, 0.51796 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'trained' at screen 0.64481, 0.48008 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '187' at screen 0.67558, 0.48008 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'art' at screen 0.64481, 0.44221 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '184' at screen 0.67523, 0.44221 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'protein' at screen 0.64481, 0.40433 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '168' at screen 0.67334, 0.40433 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'pre' at screen 0.64481, 0.36646 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '160' at screen 0.67240, 0.36646 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'new' at screen 0.64481, 0.32858 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '152' at screen 0.67146, 0.32858 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'using' at screen 0.64481, 0.29071 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '152' at screen 0.67146, 0.29071 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'large' at screen 0.64481, 0.25283 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '151' at screen 0.67134, 0.25283 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'based' at screen 0.64481, 0.21496 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '140' at screen 0.67005, 0.21496 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'text' at screen 0.64481, 0.17708 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '135' at screen 0.66946, 0.17708 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'transformer' at screen 0.64481, 0.13921 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '133' at screen 0.66922, 0.13921 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'task' at screen 0.64481, 0.10133 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '132' at screen 0.66910, 0.10133 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'By keyness (z)' at screen 0.77049, 0.85883 left font 'Arial:Bold,8.00' textcolor rgb '#222222' front
set label 'pre' at screen 0.87432, 0.82096 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '6.4' at screen 0.95410, 0.82096 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'model' at screen 0.87432, 0.78308 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '5.8' at screen 0.94704, 0.78308 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'protein' at screen 0.87432, 0.74521 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '5.2' at screen 0.94019, 0.74521 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'shot' at screen 0.87432, 0.70733 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '5.1' at screen 0.93991, 0.70733 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'gpt' at screen 0.87432, 0.66946 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '5.1' at screen 0.93917, 0.66946 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'tuning' at screen 0.87432, 0.63158 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '4.7' at screen 0.93483, 0.63158 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'text' at screen 0.87432, 0.59371 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '4.5' at screen 0.93318, 0.59371 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'tasks' at screen 0.87432, 0.55583 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '4.4' at screen 0.93209, 0.55583 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'language' at screen 0.87432, 0.51796 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '4.3' at screen 0.93101, 0.51796 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'billion' at screen 0.87432, 0.48008 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '4.3' at screen 0.93065, 0.48008 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'fine' at screen 0.87432, 0.44221 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '4.3' at screen 0.93044, 0.44221 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'image' at screen 0.87432, 0.40433 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '4.1' at screen 0.92824, 0.40433 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'zero' at screen 0.87432, 0.36646 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '3.9' at screen 0.92606, 0.36646 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'models' at screen 0.87432, 0.32858 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '3.9' at screen 0.92605, 0.32858 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'human' at screen 0.87432, 0.29071 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '3.9' at screen 0.92565, 0.29071 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'trained' at screen 0.87432, 0.25283 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '3.8' at screen 0.92522, 0.25283 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'scaling' at screen 0.87432, 0.21496 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '3.7' at screen 0.92421, 0.21496 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'strong' at screen 0.87432, 0.17708 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '3.7' at screen 0.92345, 0.17708 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'bert' at screen 0.87432, 0.13921 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '3.6' at screen 0.92331, 0.13921 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'nlp' at screen 0.87432, 0.10133 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '3.6' at screen 0.92291, 0.10133 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'Compute term of the paper' at screen 0.02295, 0.91856 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Other word' at screen 0.21809, 0.91856 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: Epoch AI, all machine learning systems, June 2025. The 120 most frequent words, stop words left out, in the abstracts of 283 models until 2022-12-31 with at least 10¹⁹ FLOP; a word''s' at screen 0.00546, 0.04905 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'area is proportional to its occurrences. Keyness: against the abstracts of 163 models with less; 205 models of unknown training compute are in neither.' at screen 0.00546, 0.02315 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Of the 20 words most typical of large models’ abstracts, 3 are compute terms of the paper: gpt, billion, scaling' at screen 0.00546, 0.97763 left font 'Arial:Bold,10.67' textcolor rgb '#222222' front
plot [0:1] [0:1] 2

unset multiplot
set output
