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
set object rectangle from screen 0.65027, 0.77391 to screen 0.71989, 0.79226 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.73603 to screen 0.69656, 0.75438 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.69815 to screen 0.68579, 0.71651 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.66028 to screen 0.67768, 0.67863 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.62240 to screen 0.67678, 0.64076 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.58453 to screen 0.67673, 0.60288 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.54665 to screen 0.67057, 0.56501 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.50878 to screen 0.66839, 0.52713 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.47090 to screen 0.66825, 0.48926 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.43303 to screen 0.66791, 0.45138 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.39515 to screen 0.66673, 0.41351 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.35728 to screen 0.66592, 0.37563 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.31940 to screen 0.66578, 0.33776 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.28153 to screen 0.66535, 0.29988 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.24365 to screen 0.66535, 0.26201 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.20578 to screen 0.66483, 0.22413 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.16790 to screen 0.66455, 0.18626 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.13003 to screen 0.66440, 0.14838 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.09215 to screen 0.66440, 0.11051 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.81178 to screen 0.95082, 0.83013 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.77391 to screen 0.94906, 0.79226 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.73603 to screen 0.94265, 0.75438 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.69815 to screen 0.94065, 0.71651 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.66028 to screen 0.93282, 0.67863 front fillcolor rgb '#D55E00' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.62240 to screen 0.93220, 0.64076 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.58453 to screen 0.93194, 0.60288 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.54665 to screen 0.93103, 0.56501 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.50878 to screen 0.93021, 0.52713 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.47090 to screen 0.92932, 0.48926 front fillcolor rgb '#D55E00' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.43303 to screen 0.92910, 0.45138 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.39515 to screen 0.92905, 0.41351 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.35728 to screen 0.92885, 0.37563 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.31940 to screen 0.92695, 0.33776 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.28153 to screen 0.92586, 0.29988 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.24365 to screen 0.92569, 0.26201 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.20578 to screen 0.92377, 0.22413 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.16790 to screen 0.92371, 0.18626 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.13003 to screen 0.92294, 0.14838 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.09215 to screen 0.92212, 0.11051 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.00546, 0.90734 to screen 0.01749, 0.92978 front fillcolor rgb '#D55E00' fillstyle solid noborder
set object rectangle from screen 0.20060, 0.90734 to screen 0.21262, 0.92978 front fillcolor rgb '#666666' fillstyle solid noborder
set label 'models' at screen 0.26776, 0.48008 center font 'Arial,40.00' textcolor rgb '#666666' front
set label 'model' at screen 0.27111, 0.56251 center font 'Arial,39.60' textcolor rgb '#666666' front
set label 'language' at screen 0.25123, 0.40469 center font 'Arial,32.29' textcolor rgb '#666666' front
set label 'training' at screen 0.24877, 0.32191 center font 'Arial,28.28' textcolor rgb '#666666' front
set label 'tasks' at screen 0.28314, 0.63038 center font 'Arial,24.85' textcolor rgb '#666666' front
set label 'performance' at screen 0.29639, 0.69744 center font 'Arial,24.43' textcolor rgb '#666666' front
set label 'data' at screen 0.19999, 0.63005 center font 'Arial,24.41' textcolor rgb '#666666' front
set label 'trained' at screen 0.14248, 0.55858 center font 'Arial,21.38' textcolor rgb '#666666' front
set label 'protein' at screen 0.39469, 0.41648 center font 'Arial,20.20' textcolor rgb '#666666' front
set label 'state' at screen 0.38651, 0.54593 center font 'Arial,20.12' textcolor rgb '#666666' front
set label 'large' at screen 0.13975, 0.48805 center font 'Arial,19.93' textcolor rgb '#666666' front
set label 'art' at screen 0.38180, 0.46166 center font 'Arial,19.25' textcolor rgb '#666666' front
set label 'learning' at screen 0.36742, 0.32874 center font 'Arial,18.77' textcolor rgb '#666666' front
set label 'code' at screen 0.36195, 0.62536 center font 'Arial,18.69' textcolor rgb '#666666' front
set label 'pre' at screen 0.13169, 0.43170 center font 'Arial,18.43' textcolor rgb '#666666' front
set label 'text' at screen 0.26591, 0.25538 center font 'Arial,18.43' textcolor rgb '#666666' front
set label 'based' at screen 0.14274, 0.33077 center font 'Arial,18.11' textcolor rgb '#666666' front
set label 'open' at screen 0.34803, 0.27691 center font 'Arial,17.93' textcolor rgb '#666666' front
set label 'image' at screen 0.19883, 0.25569 center font 'Arial,17.84' textcolor rgb '#666666' front
set label 'new' at screen 0.39310, 0.50369 center font 'Arial,17.84' textcolor rgb '#666666' front
set label 'parameters' at screen 0.30279, 0.21402 center font 'Arial:Bold,16.54' textcolor rgb '#D55E00' front
set label 'using' at screen 0.12301, 0.38030 center font 'Arial,16.34' textcolor rgb '#666666' front
set label 'generation' at screen 0.29420, 0.75103 center font 'Arial,15.98' textcolor rgb '#666666' front
set label 'transformer' at screen 0.13530, 0.67599 center font 'Arial,15.84' textcolor rgb '#666666' front
set label 'results' at screen 0.38649, 0.58683 center font 'Arial,15.67' textcolor rgb '#666666' front
set label 'billion' at screen 0.13009, 0.61020 center font 'Arial:Bold,15.33' textcolor rgb '#D55E00' front
set label 'fine' at screen 0.42004, 0.45850 center font 'Arial,15.33' textcolor rgb '#666666' front
set label 'tokens' at screen 0.20387, 0.74296 center font 'Arial,15.22' textcolor rgb '#666666' front
set label 'gpt' at screen 0.43922, 0.50398 center font 'Arial:Bold,15.08' textcolor rgb '#D55E00' front
set label 'sequences' at screen 0.17647, 0.20774 center font 'Arial,14.98' textcolor rgb '#666666' front
set label 'capabilities' at screen 0.10467, 0.29165 center font 'Arial,14.91' textcolor rgb '#666666' front
set label 'show' at screen 0.42089, 0.62386 center font 'Arial,14.83' textcolor rgb '#666666' front
set label 'introduce' at screen 0.46690, 0.53865 center font 'Arial,14.76' textcolor rgb '#666666' front
set label 'available' at screen 0.29555, 0.78590 center font 'Arial,14.65' textcolor rgb '#666666' front
set label 'sequence' at screen 0.27785, 0.16868 center font 'Arial,14.65' textcolor rgb '#666666' front
set label 'high' at screen 0.08832, 0.43591 center font 'Arial,14.54' textcolor rgb '#666666' front
set label 'benchmarks' at screen 0.19386, 0.78681 center font 'Arial,14.47' textcolor rgb '#666666' front
set label 'achieves' at screen 0.39184, 0.36626 center font 'Arial,14.43' textcolor rgb '#666666' front
set label 'including' at screen 0.42054, 0.27904 center font 'Arial,14.25' textcolor rgb '#666666' front
set label 'task' at screen 0.08611, 0.48503 center font 'Arial,14.21' textcolor rgb '#666666' front
set label 'shot' at screen 0.44498, 0.57353 center font 'Arial,14.17' textcolor rgb '#666666' front
set label 'reasoning' at screen 0.44324, 0.66733 center font 'Arial,14.09' textcolor rgb '#666666' front
set label 'tuning' at screen 0.46992, 0.45782 center font 'Arial,14.09' textcolor rgb '#666666' front
set label 'datasets' at screen 0.06476, 0.51842 center font 'Arial,13.94' textcolor rgb '#666666' front
set label 'accuracy' at screen 0.12762, 0.72082 center font 'Arial,13.79' textcolor rgb '#666666' front
set label 'llama' at screen 0.13543, 0.25000 center font 'Arial,13.55' textcolor rgb '#666666' front
set label 'work' at screen 0.43921, 0.32816 center font 'Arial,13.47' textcolor rgb '#666666' front
set label 'modeling' at screen 0.48153, 0.41599 center font 'Arial,13.44' textcolor rgb '#666666' front
set label 'source' at screen 0.38468, 0.73935 center font 'Arial,13.44' textcolor rgb '#666666' front
set label 'research' at screen 0.40773, 0.22767 center font 'Arial,13.24' textcolor rgb '#666666' front
set label 'vision' at screen 0.06775, 0.56827 center font 'Arial,13.24' textcolor rgb '#666666' front
set label 'architecture' at screen 0.30709, 0.81833 center font 'Arial,13.19' textcolor rgb '#666666' front
set label 'size' at screen 0.45403, 0.35970 center font 'Arial:Bold,13.19' textcolor rgb '#D55E00' front
set label 'approach' at screen 0.05125, 0.39344 center font 'Arial,12.99' textcolor rgb '#666666' front
set label 'scale' at screen 0.11686, 0.64272 center font 'Arial:Bold,12.87' textcolor rgb '#D55E00' front
set label 'attention' at screen 0.19104, 0.16635 center font 'Arial,12.83' textcolor rgb '#666666' front
set label 'llms' at screen 0.08629, 0.33571 center font 'Arial,12.66' textcolor rgb '#666666' front
set label 'parameter' at screen 0.37188, 0.17111 center font 'Arial:Bold,12.62' textcolor rgb '#D55E00' front
set label 'present' at screen 0.48933, 0.49804 center font 'Arial,12.62' textcolor rgb '#666666' front
set label 'train' at screen 0.07693, 0.60638 center font 'Arial,12.62' textcolor rgb '#666666' front
set label 'structure' at screen 0.43664, 0.69923 center font 'Arial,12.57' textcolor rgb '#666666' front
set label 'natural' at screen 0.38140, 0.77009 center font 'Arial,12.40' textcolor rgb '#666666' front
set label 'dataset' at screen 0.13761, 0.75499 center font 'Arial,12.36' textcolor rgb '#666666' front
set label 'human' at screen 0.47811, 0.60499 center font 'Arial,12.32' textcolor rgb '#666666' front
set label 'understanding' at screen 0.24935, 0.12893 center font 'Arial,12.32' textcolor rgb '#666666' front
set label 'efficient' at screen 0.22310, 0.82307 center font 'Arial,12.27' textcolor rgb '#666666' front
set label 'quality' at screen 0.03639, 0.48640 center font 'Arial,12.27' textcolor rgb '#666666' front
set label 'multimodal' at screen 0.04796, 0.63586 center font 'Arial,12.14' textcolor rgb '#666666' front
set label 'scaling' at screen 0.07746, 0.25023 center font 'Arial:Bold,12.14' textcolor rgb '#D55E00' front
set label 'inference' at screen 0.30491, 0.84828 center font 'Arial,12.01' textcolor rgb '#666666' front
set label 'instruction' at screen 0.34896, 0.12499 center font 'Arial,11.92' textcolor rgb '#666666' front
set label 'release' at screen 0.03721, 0.44874 center font 'Arial,11.83' textcolor rgb '#666666' front
set label 'first' at screen 0.48130, 0.57228 center font 'Arial,11.78' textcolor rgb '#666666' front
set label 'range' at screen 0.04325, 0.35457 center font 'Arial,11.78' textcolor rgb '#666666' front
set label '7b' at screen 0.30009, 0.26055 center font 'Arial,11.74' textcolor rgb '#666666' front
set label 'method' at screen 0.44530, 0.72816 center font 'Arial,11.74' textcolor rgb '#666666' front
set label 'design' at screen 0.48755, 0.31756 center font 'Arial,11.69' textcolor rgb '#666666' front
set label 'significantly' at screen 0.40892, 0.80549 center font 'Arial,11.69' textcolor rgb '#666666' front
set label 'compared' at screen 0.22851, 0.85981 center font 'Arial,11.65' textcolor rgb '#666666' front
set label 'demonstrate' at screen 0.14175, 0.82065 center font 'Arial,11.65' textcolor rgb '#666666' front
set label 'use' at screen 0.48854, 0.36654 center font 'Arial,11.65' textcolor rgb '#666666' front
set label 'ai' at screen 0.17057, 0.29612 center font 'Arial,11.60' textcolor rgb '#666666' front
set label 'context' at screen 0.09411, 0.21332 center font 'Arial,11.60' textcolor rgb '#666666' front
set label 'information' at screen 0.11071, 0.16829 center font 'Arial,11.55' textcolor rgb '#666666' front
set label 'novel' at screen 0.05364, 0.66497 center font 'Arial,11.55' textcolor rgb '#666666' front
set label 'qwen2' at screen 0.03177, 0.60673 center font 'Arial,11.55' textcolor rgb '#666666' front
set label 'propose' at screen 0.15923, 0.13655 center font 'Arial,11.51' textcolor rgb '#666666' front
set label 'paper' at screen 0.43894, 0.76246 center font 'Arial,11.32' textcolor rgb '#666666' front
set label 'foundation' at screen 0.25013, 0.09394 center font 'Arial,11.23' textcolor rgb '#666666' front
set label 'languages' at screen 0.45699, 0.19388 center font 'Arial,11.13' textcolor rgb '#666666' front
set label 'various' at screen 0.10684, 0.78516 center font 'Arial,11.13' textcolor rgb '#666666' front
set label 'long' at screen 0.47932, 0.28301 center font 'Arial,11.08' textcolor rgb '#666666' front
set label 'multi' at screen 0.06800, 0.70838 center font 'Arial,11.08' textcolor rgb '#666666' front
set label 'outperforms' at screen 0.40919, 0.83950 center font 'Arial,11.08' textcolor rgb '#666666' front
set label 'large-scale' at screen 0.14526, 0.85616 center font 'Arial:Bold,11.03' textcolor rgb '#D55E00' front
set label 'methods' at screen 0.33223, 0.09329 center font 'Arial,11.03' textcolor rgb '#666666' front
set label 'multilingual' at screen 0.48779, 0.23968 center font 'Arial,11.03' textcolor rgb '#666666' front
set label 'neural' at screen 0.08274, 0.75211 center font 'Arial,10.94' textcolor rgb '#666666' front
set label 'time' at screen 0.02568, 0.55137 center font 'Arial,10.89' textcolor rgb '#666666' front
set label 'achieve' at screen 0.16181, 0.10291 center font 'Arial,10.84' textcolor rgb '#666666' front
set label 'strong' at screen 0.41293, 0.13317 center font 'Arial,10.84' textcolor rgb '#666666' front
set label 'zero' at screen 0.39560, 0.19918 center font 'Arial,10.84' textcolor rgb '#666666' front
set label 'existing' at screen 0.50357, 0.70780 center font 'Arial,10.79' textcolor rgb '#666666' front
set label 'prediction' at screen 0.09099, 0.14012 center font 'Arial,10.74' textcolor rgb '#666666' front
set label 'video' at screen 0.02756, 0.32040 center font 'Arial,10.74' textcolor rgb '#666666' front
set label 'diffusion' at screen 0.03560, 0.42152 center font 'Arial,10.64' textcolor rgb '#666666' front
set label 'images' at screen 0.03756, 0.21468 center font 'Arial,10.64' textcolor rgb '#666666' front
set label 'visual' at screen 0.02761, 0.29311 center font 'Arial,10.64' textcolor rgb '#666666' front
set label 'english' at screen 0.46267, 0.15409 center font 'Arial,10.59' textcolor rgb '#666666' front
set label 'general' at screen 0.50245, 0.74119 center font 'Arial,10.59' textcolor rgb '#666666' front
set label 'knowledge' at screen 0.42850, 0.10007 center font 'Arial,10.59' textcolor rgb '#666666' front
set label 'pretrained' at screen 0.04319, 0.78997 center font 'Arial,10.49' textcolor rgb '#666666' front
set label 'diverse' at screen 0.37512, 0.86579 center font 'Arial,10.44' textcolor rgb '#666666' front
set label 'downstream' at screen 0.08107, 0.10774 center font 'Arial,10.44' textcolor rgb '#666666' front
set label 'like' at screen 0.18262, 0.70911 center font 'Arial,10.44' textcolor rgb '#666666' front
set label 'efficiency' at screen 0.49530, 0.77370 center font 'Arial,10.39' textcolor rgb '#666666' front
set label 'deep' at screen 0.51000, 0.63992 center font 'Arial,10.33' textcolor rgb '#666666' front
set label 'nlp' at screen 0.51177, 0.45098 center font 'Arial,10.33' textcolor rgb '#666666' front
set label 'recent' at screen 0.13503, 0.52267 center font 'Arial,10.33' textcolor rgb '#666666' front
set label 'specific' at screen 0.03216, 0.74224 center font 'Arial,10.33' textcolor rgb '#666666' front
set label 'By occurrences' at screen 0.54098, 0.85883 left font 'Arial:Bold,8.00' textcolor rgb '#222222' front
set label 'models' at screen 0.64481, 0.82096 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '1498' at screen 0.72459, 0.82096 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'model' at screen 0.64481, 0.78308 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '1468' at screen 0.72317, 0.78308 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'language' at screen 0.64481, 0.74521 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '976' at screen 0.69984, 0.74521 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'training' at screen 0.64481, 0.70733 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '749' at screen 0.68907, 0.70733 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'tasks' at screen 0.64481, 0.66946 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '578' at screen 0.68096, 0.66946 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'performance' at screen 0.64481, 0.63158 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '559' at screen 0.68006, 0.63158 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'data' at screen 0.64481, 0.59371 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '558' at screen 0.68001, 0.59371 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'trained' at screen 0.64481, 0.55583 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '428' at screen 0.67385, 0.55583 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'protein' at screen 0.64481, 0.51796 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '382' at screen 0.67167, 0.51796 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'state' at screen 0.64481, 0.48008 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '379' at screen 0.67152, 0.48008 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'large' at screen 0.64481, 0.44221 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '372' at screen 0.67119, 0.44221 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'art' at screen 0.64481, 0.40433 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '347' at screen 0.67001, 0.40433 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'learning' at screen 0.64481, 0.36646 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '330' at screen 0.66920, 0.36646 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'code' at screen 0.64481, 0.32858 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '327' at screen 0.66906, 0.32858 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'pre' at screen 0.64481, 0.29071 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '318' at screen 0.66863, 0.29071 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'text' at screen 0.64481, 0.25283 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '318' at screen 0.66863, 0.25283 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'based' at screen 0.64481, 0.21496 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '307' at screen 0.66811, 0.21496 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'open' at screen 0.64481, 0.17708 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '301' at screen 0.66783, 0.17708 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'image' at screen 0.64481, 0.13921 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '298' at screen 0.66768, 0.13921 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'new' at screen 0.64481, 0.10133 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '298' at screen 0.66768, 0.10133 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'By keyness (z)' at screen 0.77049, 0.85883 left font 'Arial:Bold,8.00' textcolor rgb '#222222' front
set label 'model' at screen 0.87432, 0.82096 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '7.3' at screen 0.95410, 0.82096 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'models' at screen 0.87432, 0.78308 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '7.1' at screen 0.95233, 0.78308 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'open' at screen 0.87432, 0.74521 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '6.5' at screen 0.94593, 0.74521 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'pre' at screen 0.87432, 0.70733 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '6.3' at screen 0.94393, 0.70733 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'billion' at screen 0.87432, 0.66946 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '5.5' at screen 0.93609, 0.66946 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'code' at screen 0.87432, 0.63158 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '5.4' at screen 0.93548, 0.63158 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'capabilities' at screen 0.87432, 0.59371 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '5.4' at screen 0.93522, 0.59371 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'tokens' at screen 0.87432, 0.55583 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '5.3' at screen 0.93430, 0.55583 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'benchmarks' at screen 0.87432, 0.51796 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '5.2' at screen 0.93349, 0.51796 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'gpt' at screen 0.87432, 0.48008 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '5.1' at screen 0.93260, 0.48008 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'reasoning' at screen 0.87432, 0.44221 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '5.1' at screen 0.93237, 0.44221 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'shot' at screen 0.87432, 0.40433 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '5.1' at screen 0.93233, 0.40433 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'text' at screen 0.87432, 0.36646 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '5.0' at screen 0.93213, 0.36646 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'protein' at screen 0.87432, 0.32858 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '4.8' at screen 0.93023, 0.32858 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'tuning' at screen 0.87432, 0.29071 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '4.7' at screen 0.92914, 0.29071 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'language' at screen 0.87432, 0.25283 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '4.7' at screen 0.92897, 0.25283 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'llms' at screen 0.87432, 0.21496 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '4.5' at screen 0.92705, 0.21496 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'research' at screen 0.87432, 0.17708 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '4.5' at screen 0.92699, 0.17708 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'fine' at screen 0.87432, 0.13921 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '4.4' at screen 0.92622, 0.13921 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'multimodal' at screen 0.87432, 0.10133 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '4.4' at screen 0.92540, 0.10133 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'Compute term of the paper' at screen 0.02295, 0.91856 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Other word' at screen 0.21809, 0.91856 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: Epoch AI, all machine learning systems, June 2025. The 120 most frequent words, stop words left out, in the abstracts of 696 models to 2025-06-10 with at least 10¹⁹ FLOP; a word''s' at screen 0.00546, 0.04905 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'area is proportional to its occurrences. Keyness: against the abstracts of 191 models with less; 739 models of unknown training compute are in neither.' at screen 0.00546, 0.02315 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Of the 20 words most typical of large models’ abstracts, 2 are compute terms of the paper: billion, gpt' at screen 0.00546, 0.97763 left font 'Arial:Bold,10.67' textcolor rgb '#222222' front
plot [0:1] [0:1] 2

unset multiplot
set output
