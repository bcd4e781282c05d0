# gnuplot terms.gp, in the folder of terms.csv, writes terms.svg
set terminal svg enhanced rounded name 'terms' size 692, 369 font 'Arial,8.00' background '#FFFFFF'
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
set multiplot
unset border
unset tics
set object rectangle from screen 0.65027, 0.81096 to screen 0.72131, 0.82940 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.77292 to screen 0.71130, 0.79136 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.73489 to screen 0.70258, 0.75332 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.69685 to screen 0.68821, 0.71528 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.65881 to screen 0.68726, 0.67724 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.62077 to screen 0.67584, 0.63920 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.58273 to screen 0.67419, 0.60116 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.54469 to screen 0.67419, 0.56312 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.50665 to screen 0.67407, 0.52508 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.46861 to screen 0.67230, 0.48704 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.43057 to screen 0.67195, 0.44901 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.39253 to screen 0.67006, 0.41097 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.35449 to screen 0.66912, 0.37293 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.31645 to screen 0.66818, 0.33489 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.27841 to screen 0.66818, 0.29685 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.24037 to screen 0.66806, 0.25881 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.20234 to screen 0.66677, 0.22077 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.16430 to screen 0.66618, 0.18273 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.12626 to screen 0.66594, 0.14469 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.08822 to screen 0.66582, 0.10665 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.81096 to screen 0.95082, 0.82940 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.77292 to screen 0.94376, 0.79136 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.73489 to screen 0.93691, 0.75332 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.69685 to screen 0.93663, 0.71528 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.65881 to screen 0.93589, 0.67724 front fillcolor rgb '#D55E00' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.62077 to screen 0.93155, 0.63920 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.58273 to screen 0.92990, 0.60116 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.54469 to screen 0.92881, 0.56312 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.50665 to screen 0.92773, 0.52508 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.46861 to screen 0.92737, 0.48704 front fillcolor rgb '#D55E00' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.43057 to screen 0.92716, 0.44901 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.39253 to screen 0.92496, 0.41097 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.35449 to screen 0.92278, 0.37293 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.31645 to screen 0.92277, 0.33489 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.27841 to screen 0.92238, 0.29685 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.24037 to screen 0.92194, 0.25881 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.20234 to screen 0.92094, 0.22077 front fillcolor rgb '#D55E00' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.16430 to screen 0.92017, 0.18273 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.12626 to screen 0.92003, 0.14469 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.08822 to screen 0.91964, 0.10665 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.00546, 0.90694 to screen 0.01749, 0.92947 front fillcolor rgb '#D55E00' fillstyle solid noborder
set object rectangle from screen 0.20060, 0.90694 to screen 0.21262, 0.92947 front fillcolor rgb '#666666' fillstyle solid noborder
set label 'model' at screen 0.26776, 0.47783 center font 'Arial,37.33' textcolor rgb '#666666' front
set label 'models' at screen 0.27726, 0.55346 center font 'Arial,34.60' textcolor rgb '#666666' front
set label 'language' at screen 0.25951, 0.40479 center font 'Arial,32.04' textcolor rgb '#666666' front
set label 'tasks' at screen 0.27065, 0.61898 center font 'Arial,27.28' textcolor rgb '#666666' front
set label 'training' at screen 0.25334, 0.32370 center font 'Arial,26.94' textcolor rgb '#666666' front
set label 'performance' at screen 0.29230, 0.68547 center font 'Arial,22.40' textcolor rgb '#666666' front
set label 'data' at screen 0.37446, 0.46459 center font 'Arial,21.66' textcolor rgb '#666666' front
set label 'learning' at screen 0.13581, 0.48072 center font 'Arial,21.66' textcolor rgb '#666666' front
set label 'state' at screen 0.15982, 0.54432 center font 'Arial,21.61' textcolor rgb '#666666' front
set label 'trained' at screen 0.17465, 0.61920 center font 'Arial,20.79' textcolor rgb '#666666' front
set label 'art' at screen 0.37510, 0.41696 center font 'Arial,20.62' textcolor rgb '#666666' front
set label 'protein' at screen 0.36484, 0.33013 center font 'Arial,19.71' textcolor rgb '#666666' front
set label 'pre' at screen 0.38286, 0.52218 center font 'Arial,19.23' textcolor rgb '#666666' front
set label 'new' at screen 0.34840, 0.61126 center font 'Arial,18.74' textcolor rgb '#666666' front
set label 'using' at screen 0.12869, 0.42338 center font 'Arial,18.74' textcolor rgb '#666666' front
set label 'large' at screen 0.25760, 0.25855 center font 'Arial,18.68' textcolor rgb '#666666' front
set label 'based' at screen 0.39736, 0.56538 center font 'Arial,17.99' textcolor rgb '#666666' front
set label 'text' at screen 0.38174, 0.37185 center font 'Arial,17.66' textcolor rgb '#666666' front
set label 'transformer' at screen 0.27236, 0.72963 center font 'Arial,17.53' textcolor rgb '#666666' front
set label 'task' at screen 0.16060, 0.33161 center font 'Arial,17.47' textcolor rgb '#666666' front
set label 'shot' at screen 0.31448, 0.25719 center font 'Arial,17.40' textcolor rgb '#666666' front
set label 'image' at screen 0.19030, 0.25905 center font 'Arial,17.27' textcolor rgb '#666666' front
set label 'gpt' at screen 0.39602, 0.61626 center font 'Arial:Bold,17.13' textcolor rgb '#D55E00' front
set label 'results' at screen 0.12463, 0.37233 center font 'Arial,17.07' textcolor rgb '#666666' front
set label 'accuracy' at screen 0.14951, 0.67911 center font 'Arial,16.93' textcolor rgb '#666666' front
set label 'show' at screen 0.42380, 0.42052 center font 'Arial,16.86' textcolor rgb '#666666' front
set label 'datasets' at screen 0.24190, 0.20852 center font 'Arial,16.44' textcolor rgb '#666666' front
set label 'parameters' at screen 0.35352, 0.21866 center font 'Arial:Bold,16.16' textcolor rgb '#D55E00' front
set label 'sequences' at screen 0.39530, 0.27774 center font 'Arial,15.50' textcolor rgb '#666666' front
set label 'sequence' at screen 0.45890, 0.46849 center font 'Arial,15.43' textcolor rgb '#666666' front
set label 'modeling' at screen 0.45367, 0.51506 center font 'Arial,15.35' textcolor rgb '#666666' front
set label 'fine' at screen 0.10531, 0.53177 center font 'Arial,15.13' textcolor rgb '#666666' front
set label 'method' at screen 0.44163, 0.37218 center font 'Arial,14.90' textcolor rgb '#666666' front
set label 'code' at screen 0.09995, 0.56667 center font 'Arial,14.82' textcolor rgb '#666666' front
set label 'tuning' at screen 0.10303, 0.33470 center font 'Arial,14.82' textcolor rgb '#666666' front
set label 'work' at screen 0.41094, 0.65385 center font 'Arial,14.74' textcolor rgb '#666666' front
set label 'neural' at screen 0.17528, 0.72830 center font 'Arial,14.58' textcolor rgb '#666666' front
set label 'achieves' at screen 0.29950, 0.76635 center font 'Arial,14.42' textcolor rgb '#666666' front
set label 'natural' at screen 0.09366, 0.60432 center font 'Arial,14.34' textcolor rgb '#666666' front
set label 'nlp' at screen 0.13736, 0.29260 center font 'Arial,14.10' textcolor rgb '#666666' front
set label 'train' at screen 0.43084, 0.33810 center font 'Arial,14.02' textcolor rgb '#666666' front
set label 'approach' at screen 0.23998, 0.17363 center font 'Arial,13.85' textcolor rgb '#666666' front
set label 'imagenet' at screen 0.38215, 0.73380 center font 'Arial,13.25' textcolor rgb '#666666' front
set label 'propose' at screen 0.21985, 0.77353 center font 'Arial,13.25' textcolor rgb '#666666' front
set label 'networks' at screen 0.45764, 0.60260 center font 'Arial,13.17' textcolor rgb '#666666' front
set label 'information' at screen 0.33280, 0.17438 center font 'Arial,13.08' textcolor rgb '#666666' front
set label 'available' at screen 0.42315, 0.68607 center font 'Arial,12.99' textcolor rgb '#666666' front
set label 'scale' at screen 0.46107, 0.55008 center font 'Arial:Bold,12.99' textcolor rgb '#D55E00' front
set label 'achieve' at screen 0.15780, 0.21390 center font 'Arial,12.90' textcolor rgb '#666666' front
set label 'bert' at screen 0.07724, 0.42834 center font 'Arial,12.90' textcolor rgb '#666666' front
set label 'architecture' at screen 0.31251, 0.79811 center font 'Arial,12.81' textcolor rgb '#666666' front
set label 'billion' at screen 0.12627, 0.25164 center font 'Arial:Bold,12.81' textcolor rgb '#D55E00' front
set label 'vision' at screen 0.06130, 0.52089 center font 'Arial,12.72' textcolor rgb '#666666' front
set label 'generation' at screen 0.21781, 0.81467 center font 'Arial,12.63' textcolor rgb '#666666' front
set label 'attention' at screen 0.37842, 0.76502 center font 'Arial,12.44' textcolor rgb '#666666' front
set label 'size' at screen 0.10239, 0.29326 center font 'Arial:Bold,12.44' textcolor rgb '#D55E00' front
set label 'present' at screen 0.05417, 0.39693 center font 'Arial,12.35' textcolor rgb '#666666' front
set label 'human' at screen 0.08731, 0.63582 center font 'Arial,12.26' textcolor rgb '#666666' front
set label 'paper' at screen 0.47800, 0.41630 center font 'Arial,12.26' textcolor rgb '#666666' front
set label 'dataset' at screen 0.15268, 0.76215 center font 'Arial,12.16' textcolor rgb '#666666' front
set label 'large-scale' at screen 0.14549, 0.18441 center font 'Arial:Bold,12.07' textcolor rgb '#D55E00' front
set label 'self' at screen 0.16762, 0.29678 center font 'Arial,12.07' textcolor rgb '#666666' front
set label 'time' at screen 0.05944, 0.48899 center font 'Arial,12.07' textcolor rgb '#666666' front
set label 'methods' at screen 0.10987, 0.71827 center font 'Arial,11.97' textcolor rgb '#666666' front
set label 'scaling' at screen 0.31528, 0.14316 center font 'Arial:Bold,11.97' textcolor rgb '#D55E00' front
set label 'supervised' at screen 0.22871, 0.13508 center font 'Arial,11.97' textcolor rgb '#666666' front
set label 'novel' at screen 0.05574, 0.46029 center font 'Arial,11.87' textcolor rgb '#666666' front
set label 'find' at screen 0.17387, 0.58229 center font 'Arial,11.78' textcolor rgb '#666666' front
set label 'high' at screen 0.45444, 0.63877 center font 'Arial,11.78' textcolor rgb '#666666' front
set label 'recent' at screen 0.04997, 0.55517 center font 'Arial,11.78' textcolor rgb '#666666' front
set label 'set' at screen 0.46468, 0.33627 center font 'Arial,11.68' textcolor rgb '#666666' front
set label 'structure' at screen 0.31318, 0.82764 center font 'Arial,11.68' textcolor rgb '#666666' front
set label 'zero' at screen 0.08116, 0.67527 center font 'Arial,11.68' textcolor rgb '#666666' front
set label 'benchmarks' at screen 0.23060, 0.84791 center font 'Arial,11.58' textcolor rgb '#666666' front
set label 'deep' at screen 0.03823, 0.43187 center font 'Arial,11.48' textcolor rgb '#666666' front
set label 'first' at screen 0.05751, 0.36023 center font 'Arial,11.48' textcolor rgb '#666666' front
set label 'representations' at screen 0.22643, 0.10021 center font 'Arial,11.48' textcolor rgb '#666666' front
set label 'benchmark' at screen 0.40519, 0.79444 center font 'Arial,11.38' textcolor rgb '#666666' front
set label 'memory' at screen 0.45151, 0.23252 center font 'Arial:Bold,11.38' textcolor rgb '#D55E00' front
set label 'different' at screen 0.14117, 0.79238 center font 'Arial,11.28' textcolor rgb '#666666' front
set label 'network' at screen 0.09122, 0.22276 center font 'Arial,11.28' textcolor rgb '#666666' front
set label 'strong' at screen 0.47493, 0.30302 center font 'Arial,11.28' textcolor rgb '#666666' front
set label 'classification' at screen 0.33262, 0.10755 center font 'Arial,11.17' textcolor rgb '#666666' front
set label 'demonstrate' at screen 0.13904, 0.14939 center font 'Arial,11.17' textcolor rgb '#666666' front
set label 'translation' at screen 0.38595, 0.13926 center font 'Arial,11.17' textcolor rgb '#666666' front
set label 'two' at screen 0.14183, 0.58146 center font 'Arial,11.17' textcolor rgb '#666666' front
set label 'better' at screen 0.44647, 0.71626 center font 'Arial,11.07' textcolor rgb '#666666' front
set label 'including' at screen 0.41482, 0.17362 center font 'Arial,11.07' textcolor rgb '#666666' front
set label 'knowledge' at screen 0.04384, 0.29307 center font 'Arial,11.07' textcolor rgb '#666666' front
set label 'still' at screen 0.04736, 0.58437 center font 'Arial,11.07' textcolor rgb '#666666' front
set label 'understanding' at screen 0.33498, 0.86171 center font 'Arial,11.07' textcolor rgb '#666666' front
set label 'use' at screen 0.05698, 0.33139 center font 'Arial,11.07' textcolor rgb '#666666' front
set label 'computational' at screen 0.06683, 0.75936 center font 'Arial:Bold,10.96' textcolor rgb '#D55E00' front
set label 'introduce' at screen 0.06263, 0.25778 center font 'Arial,10.96' textcolor rgb '#666666' front
set label 'long' at screen 0.49552, 0.37811 center font 'Arial,10.96' textcolor rgb '#666666' front
set label 'outperforms' at screen 0.46758, 0.75025 center font 'Arial,10.96' textcolor rgb '#666666' front
set label 'question' at screen 0.48324, 0.26754 center font 'Arial,10.96' textcolor rgb '#666666' front
set label 'images' at screen 0.03204, 0.62246 center font 'Arial,10.86' textcolor rgb '#666666' front
set label 'downstream' at screen 0.39168, 0.82720 center font 'Arial,10.75' textcolor rgb '#666666' front
set label 'specific' at screen 0.50171, 0.63812 center font 'Arial,10.75' textcolor rgb '#666666' front
set label 'search' at screen 0.50233, 0.33665 center font 'Arial,10.64' textcolor rgb '#666666' front
set label 'top' at screen 0.49973, 0.55387 center font 'Arial,10.64' textcolor rgb '#666666' front
set label 'transformers' at screen 0.12866, 0.82170 center font 'Arial,10.64' textcolor rgb '#666666' front
set label 'prediction' at screen 0.49626, 0.67996 center font 'Arial,10.53' textcolor rgb '#666666' front
set label 'tokens' at screen 0.03892, 0.67120 center font 'Arial,10.53' textcolor rgb '#666666' front
set label 'approaches' at screen 0.12380, 0.12261 center font 'Arial,10.42' textcolor rgb '#666666' front
set label 'compared' at screen 0.14870, 0.85807 center font 'Arial,10.42' textcolor rgb '#666666' front
set label 'efficient' at screen 0.04767, 0.70391 center font 'Arial,10.31' textcolor rgb '#666666' front
set label 'languages' at screen 0.06079, 0.19573 center font 'Arial,10.31' textcolor rgb '#666666' front
set label 'pretraining' at screen 0.41724, 0.11291 center font 'Arial,10.31' textcolor rgb '#666666' front
set label 'simple' at screen 0.49206, 0.71198 center font 'Arial,10.31' textcolor rgb '#666666' front
set label 'input' at screen 0.02524, 0.36003 center font 'Arial,10.20' textcolor rgb '#666666' front
set label 'transfer' at screen 0.08352, 0.79241 center font 'Arial,10.20' textcolor rgb '#666666' front
set label 'domain' at screen 0.44704, 0.19999 center font 'Arial,10.08' textcolor rgb '#666666' front
set label 'improves' at screen 0.47908, 0.17485 center font 'Arial,10.08' textcolor rgb '#666666' front
set label 'open' at screen 0.02461, 0.32820 center font 'Arial,10.08' textcolor rgb '#666666' front
set label 'representation' at screen 0.43858, 0.85850 center font 'Arial,10.08' textcolor rgb '#666666' front
set label 'single' at screen 0.03798, 0.23014 center font 'Arial,10.08' textcolor rgb '#666666' front
set label 'finally' at screen 0.46840, 0.78291 center font 'Arial,9.97' textcolor rgb '#666666' front
set label 'pretrained' at screen 0.05347, 0.16487 center font 'Arial,9.97' textcolor rgb '#666666' front
set label 'By occurrences' at screen 0.54098, 0.85822 left font 'Arial:Bold,8.00' textcolor rgb '#222222' front
set label 'model' at screen 0.64481, 0.82018 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '603' at screen 0.72459, 0.82018 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'models' at screen 0.64481, 0.78214 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '518' at screen 0.71458, 0.78214 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'language' at screen 0.64481, 0.74410 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '444' at screen 0.70586, 0.74410 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'tasks' at screen 0.64481, 0.70606 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '322' at screen 0.69149, 0.70606 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'training' at screen 0.64481, 0.66802 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '314' at screen 0.69054, 0.66802 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'performance' at screen 0.64481, 0.62998 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '217' at screen 0.67912, 0.62998 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'data' at screen 0.64481, 0.59195 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '203' at screen 0.67747, 0.59195 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'learning' at screen 0.64481, 0.55391 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '203' at screen 0.67747, 0.55391 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'state' at screen 0.64481, 0.51587 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '202' at screen 0.67735, 0.51587 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'trained' at screen 0.64481, 0.47783 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '187' at screen 0.67558, 0.47783 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'art' at screen 0.64481, 0.43979 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '184' at screen 0.67523, 0.43979 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'protein' at screen 0.64481, 0.40175 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '168' at screen 0.67334, 0.40175 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'pre' at screen 0.64481, 0.36371 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '160' at screen 0.67240, 0.36371 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'new' at screen 0.64481, 0.32567 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '152' at screen 0.67146, 0.32567 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'using' at screen 0.64481, 0.28763 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '152' at screen 0.67146, 0.28763 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'large' at screen 0.64481, 0.24959 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '151' at screen 0.67134, 0.24959 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'based' at screen 0.64481, 0.21155 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '140' at screen 0.67005, 0.21155 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'text' at screen 0.64481, 0.17351 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '135' at screen 0.66946, 0.17351 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'transformer' at screen 0.64481, 0.13547 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '133' at screen 0.66922, 0.13547 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'task' at screen 0.64481, 0.09743 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '132' at screen 0.66910, 0.09743 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'By keyness (z)' at screen 0.77049, 0.85822 left font 'Arial:Bold,8.00' textcolor rgb '#222222' front
set label 'pre' at screen 0.87432, 0.82018 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '6.4' at screen 0.95410, 0.82018 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'model' at screen 0.87432, 0.78214 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '5.8' at screen 0.94704, 0.78214 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'protein' at screen 0.87432, 0.74410 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '5.2' at screen 0.94019, 0.74410 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'shot' at screen 0.87432, 0.70606 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '5.1' at screen 0.93991, 0.70606 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'gpt' at screen 0.87432, 0.66802 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '5.1' at screen 0.93917, 0.66802 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'tuning' at screen 0.87432, 0.62998 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '4.7' at screen 0.93483, 0.62998 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'text' at screen 0.87432, 0.59195 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '4.5' at screen 0.93318, 0.59195 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'tasks' at screen 0.87432, 0.55391 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '4.4' at screen 0.93209, 0.55391 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'language' at screen 0.87432, 0.51587 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '4.3' at screen 0.93101, 0.51587 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'billion' at screen 0.87432, 0.47783 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '4.3' at screen 0.93065, 0.47783 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'fine' at screen 0.87432, 0.43979 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '4.3' at screen 0.93044, 0.43979 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'image' at screen 0.87432, 0.40175 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '4.1' at screen 0.92824, 0.40175 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'zero' at screen 0.87432, 0.36371 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '3.9' at screen 0.92606, 0.36371 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'models' at screen 0.87432, 0.32567 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '3.9' at screen 0.92605, 0.32567 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'human' at screen 0.87432, 0.28763 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '3.9' at screen 0.92565, 0.28763 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'trained' at screen 0.87432, 0.24959 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '3.8' at screen 0.92522, 0.24959 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'scaling' at screen 0.87432, 0.21155 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '3.7' at screen 0.92421, 0.21155 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'strong' at screen 0.87432, 0.17351 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '3.7' at screen 0.92345, 0.17351 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'bert' at screen 0.87432, 0.13547 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '3.6' at screen 0.92331, 0.13547 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'nlp' at screen 0.87432, 0.09743 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '3.6' at screen 0.92291, 0.09743 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'Compute term of the paper' at screen 0.02295, 0.91821 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Other word' at screen 0.21809, 0.91821 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: Epoch AI, all machine learning systems, June 2025. The 120 most frequent words, stop words left out, in the abstracts of 283 models until 2022-12-31 with at least 10¹⁹ FLOP; a word''s area goes with' at screen 0.00546, 0.04601 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'its occurrences. Keyness: against the abstracts of 163 models with less; 205 models of unknown training compute are in neither.' at screen 0.00546, 0.02216 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'Of the 20 words most typical of large models’ abstracts, 3 are compute terms of the paper: gpt, billion, scaling' at screen 0.00546, 0.97754 left font 'Arial:Bold,10.67' textcolor rgb '#222222' front
plot [0:1] [0:1] 2

unset multiplot
set output
