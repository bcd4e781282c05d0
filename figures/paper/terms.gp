# gnuplot terms.gp, in the folder of terms.csv, writes terms.svg
set terminal svg enhanced rounded name 'terms' size 514, 350 font 'Arial,8.00' background '#FFFFFF'
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
set object rectangle from screen 0.00735, 0.95575 to screen 0.02353, 0.97949 front fillcolor rgb '#D55E00' fillstyle solid noborder
set object rectangle from screen 0.26993, 0.95575 to screen 0.28610, 0.97949 front fillcolor rgb '#666666' fillstyle solid noborder
set label 'model' at screen 0.50000, 0.50354 center font 'Arial,45.33' textcolor rgb '#666666' front
set label 'models' at screen 0.49229, 0.40817 center font 'Arial,42.02' textcolor rgb '#666666' front
set label 'language' at screen 0.50534, 0.61886 center font 'Arial,38.90' textcolor rgb '#666666' front
set label 'tasks' at screen 0.70025, 0.49235 center font 'Arial,33.13' textcolor rgb '#666666' front
set label 'training' at screen 0.47441, 0.32577 center font 'Arial,32.71' textcolor rgb '#666666' front
set label 'performance' at screen 0.53812, 0.70865 center font 'Arial,27.19' textcolor rgb '#666666' front
set label 'data' at screen 0.32371, 0.52107 center font 'Arial,26.30' textcolor rgb '#666666' front
set label 'learning' at screen 0.71909, 0.41663 center font 'Arial,26.30' textcolor rgb '#666666' front
set label 'state' at screen 0.29745, 0.46073 center font 'Arial,26.24' textcolor rgb '#666666' front
set label 'trained' at screen 0.27049, 0.58671 center font 'Arial,25.25' textcolor rgb '#666666' front
set label 'art' at screen 0.69573, 0.55880 center font 'Arial,25.04' textcolor rgb '#666666' front
set label 'protein' at screen 0.28478, 0.40371 center font 'Arial,23.93' textcolor rgb '#666666' front
set label 'pre' at screen 0.61610, 0.33316 center font 'Arial,23.35' textcolor rgb '#666666' front
set label 'new' at screen 0.71043, 0.61488 center font 'Arial,22.76' textcolor rgb '#666666' front
set label 'using' at screen 0.29224, 0.65719 center font 'Arial,22.76' textcolor rgb '#666666' front
set label 'large' at screen 0.31434, 0.33501 center font 'Arial,22.69' textcolor rgb '#666666' front
set label 'based' at screen 0.71116, 0.34322 center font 'Arial,21.84' textcolor rgb '#666666' front
set label 'text' at screen 0.23647, 0.52726 center font 'Arial,21.45' textcolor rgb '#666666' front
set label 'transformer' at screen 0.49493, 0.24524 center font 'Arial,21.29' textcolor rgb '#666666' front
set label 'task' at screen 0.76640, 0.55442 center font 'Arial,21.21' textcolor rgb '#666666' front
set label 'shot' at screen 0.34639, 0.70849 center font 'Arial,21.13' textcolor rgb '#666666' front
set label 'image' at screen 0.52794, 0.77619 center font 'Arial,20.97' textcolor rgb '#666666' front
set label 'gpt' at screen 0.20558, 0.47711 center font 'Arial:Bold,20.80' textcolor rgb '#D55E00' front
set label 'results' at screen 0.75075, 0.66573 center font 'Arial,20.72' textcolor rgb '#666666' front
set label 'accuracy' at screen 0.68521, 0.26633 center font 'Arial,20.56' textcolor rgb '#666666' front
set label 'show' at screen 0.42081, 0.76444 center font 'Arial,20.47' textcolor rgb '#666666' front
set label 'datasets' at screen 0.29134, 0.27092 center font 'Arial,19.97' textcolor rgb '#666666' front
set label 'parameters' at screen 0.47386, 0.19768 center font 'Arial:Bold,19.62' textcolor rgb '#D55E00' front
set label 'sequences' at screen 0.68644, 0.77292 center font 'Arial,18.83' textcolor rgb '#666666' front
set label 'sequence' at screen 0.85918, 0.48007 center font 'Arial,18.74' textcolor rgb '#666666' front
set label 'modeling' at screen 0.83177, 0.61252 center font 'Arial,18.64' textcolor rgb '#666666' front
set label 'fine' at screen 0.27461, 0.70498 center font 'Arial,18.37' textcolor rgb '#666666' front
set label 'method' at screen 0.75235, 0.71153 center font 'Arial,18.09' textcolor rgb '#666666' front
set label 'code' at screen 0.22251, 0.33922 center font 'Arial,17.99' textcolor rgb '#666666' front
set label 'tuning' at screen 0.14945, 0.53507 center font 'Arial,17.99' textcolor rgb '#666666' front
set label 'work' at screen 0.33336, 0.75813 center font 'Arial,17.90' textcolor rgb '#666666' front
set label 'neural' at screen 0.18719, 0.64179 center font 'Arial,17.71' textcolor rgb '#666666' front
set label 'achieves' at screen 0.50947, 0.82115 center font 'Arial,17.51' textcolor rgb '#666666' front
set label 'natural' at screen 0.15573, 0.41981 center font 'Arial,17.42' textcolor rgb '#666666' front
set label 'nlp' at screen 0.83286, 0.53302 center font 'Arial,17.12' textcolor rgb '#666666' front
set label 'train' at screen 0.15932, 0.58042 center font 'Arial,17.02' textcolor rgb '#666666' front
set label 'approach' at screen 0.29356, 0.22662 center font 'Arial,16.82' textcolor rgb '#666666' front
set label 'imagenet' at screen 0.64625, 0.19920 center font 'Arial,16.09' textcolor rgb '#666666' front
set label 'propose' at screen 0.83038, 0.35137 center font 'Arial,16.09' textcolor rgb '#666666' front
set label 'networks' at screen 0.37589, 0.80796 center font 'Arial,15.99' textcolor rgb '#666666' front
set label 'information' at screen 0.12802, 0.37975 center font 'Arial,15.88' textcolor rgb '#666666' front
set label 'available' at screen 0.87479, 0.42525 center font 'Arial,15.77' textcolor rgb '#666666' front
set label 'scale' at screen 0.19703, 0.68892 center font 'Arial:Bold,15.77' textcolor rgb '#D55E00' front
set label 'achieve' at screen 0.11730, 0.48222 center font 'Arial,15.66' textcolor rgb '#666666' front
set label 'bert' at screen 0.26584, 0.75099 center font 'Arial,15.66' textcolor rgb '#666666' front
set label 'architecture' at screen 0.67263, 0.81410 center font 'Arial,15.56' textcolor rgb '#666666' front
set label 'billion' at screen 0.81351, 0.29715 center font 'Arial:Bold,15.56' textcolor rgb '#D55E00' front
set label 'vision' at screen 0.85536, 0.65419 center font 'Arial,15.45' textcolor rgb '#666666' front
set label 'generation' at screen 0.47963, 0.14450 center font 'Arial,15.33' textcolor rgb '#666666' front
set label 'attention' at screen 0.17860, 0.72620 center font 'Arial,15.11' textcolor rgb '#666666' front
set label 'size' at screen 0.89064, 0.52175 center font 'Arial:Bold,15.11' textcolor rgb '#D55E00' front
set label 'present' at screen 0.13103, 0.34174 center font 'Arial,15.00' textcolor rgb '#666666' front
set label 'human' at screen 0.16963, 0.29651 center font 'Arial,14.88' textcolor rgb '#666666' front
set label 'paper' at screen 0.32324, 0.17764 center font 'Arial,14.88' textcolor rgb '#666666' front
set label 'dataset' at screen 0.90663, 0.55961 center font 'Arial,14.77' textcolor rgb '#666666' front
set label 'large-scale' at screen 0.53342, 0.86847 center font 'Arial:Bold,14.65' textcolor rgb '#D55E00' front
set label 'self' at screen 0.83940, 0.38850 center font 'Arial,14.65' textcolor rgb '#666666' front
set label 'time' at screen 0.84201, 0.69218 center font 'Arial,14.65' textcolor rgb '#666666' front
set label 'methods' at screen 0.38277, 0.84673 center font 'Arial,14.54' textcolor rgb '#666666' front
set label 'scaling' at screen 0.25981, 0.80722 center font 'Arial:Bold,14.54' textcolor rgb '#D55E00' front
set label 'supervised' at screen 0.62287, 0.14116 center font 'Arial,14.54' textcolor rgb '#666666' front
set label 'novel' at screen 0.80359, 0.26018 center font 'Arial,14.42' textcolor rgb '#666666' front
set label 'find' at screen 0.10048, 0.57839 center font 'Arial,14.30' textcolor rgb '#666666' front
set label 'high' at screen 0.10844, 0.63141 center font 'Arial,14.30' textcolor rgb '#666666' front
set label 'recent' at screen 0.75367, 0.21067 center font 'Arial,14.30' textcolor rgb '#666666' front
set label 'set' at screen 0.88877, 0.38834 center font 'Arial,14.18' textcolor rgb '#666666' front
set label 'structure' at screen 0.66658, 0.85007 center font 'Arial,14.18' textcolor rgb '#666666' front
set label 'zero' at screen 0.80790, 0.75095 center font 'Arial,14.18' textcolor rgb '#666666' front
set label 'benchmarks' at screen 0.15983, 0.76161 center font 'Arial,14.06' textcolor rgb '#666666' front
set label 'deep' at screen 0.18406, 0.26038 center font 'Arial,13.94' textcolor rgb '#666666' front
set label 'first' at screen 0.13208, 0.68395 center font 'Arial,13.94' textcolor rgb '#666666' front
set label 'representations' at screen 0.36109, 0.89169 center font 'Arial,13.94' textcolor rgb '#666666' front
set label 'benchmark' at screen 0.32551, 0.13365 center font 'Arial,13.82' textcolor rgb '#666666' front
set label 'memory' at screen 0.22880, 0.17915 center font 'Arial:Bold,13.82' textcolor rgb '#D55E00' front
set label 'different' at screen 0.27585, 0.84654 center font 'Arial,13.69' textcolor rgb '#666666' front
set label 'network' at screen 0.82659, 0.78500 center font 'Arial,13.69' textcolor rgb '#666666' front
set label 'strong' at screen 0.06100, 0.52910 center font 'Arial,13.69' textcolor rgb '#666666' front
set label 'classification' at screen 0.54440, 0.90296 center font 'Arial,13.57' textcolor rgb '#666666' front
set label 'demonstrate' at screen 0.43222, 0.09990 center font 'Arial,13.57' textcolor rgb '#666666' front
set label 'translation' at screen 0.77674, 0.17607 center font 'Arial,13.57' textcolor rgb '#666666' front
set label 'two' at screen 0.07532, 0.44644 center font 'Arial,13.57' textcolor rgb '#666666' front
set label 'better' at screen 0.95777, 0.51878 center font 'Arial,13.44' textcolor rgb '#666666' front
set label 'including' at screen 0.84839, 0.22386 center font 'Arial,13.44' textcolor rgb '#666666' front
set label 'knowledge' at screen 0.90118, 0.73535 center font 'Arial,13.44' textcolor rgb '#666666' front
set label 'still' at screen 0.92997, 0.59412 center font 'Arial,13.44' textcolor rgb '#666666' front
set label 'understanding' at screen 0.70834, 0.89207 center font 'Arial,13.44' textcolor rgb '#666666' front
set label 'use' at screen 0.19757, 0.21763 center font 'Arial,13.44' textcolor rgb '#666666' front
set label 'computational' at screen 0.78432, 0.13780 center font 'Arial:Bold,13.31' textcolor rgb '#D55E00' front
set label 'introduce' at screen 0.91564, 0.30141 center font 'Arial,13.31' textcolor rgb '#666666' front
set label 'long' at screen 0.91528, 0.34977 center font 'Arial,13.31' textcolor rgb '#666666' front
set label 'outperforms' at screen 0.82690, 0.82675 center font 'Arial,13.31' textcolor rgb '#666666' front
set label 'question' at screen 0.05724, 0.67486 center font 'Arial,13.31' textcolor rgb '#666666' front
set label 'images' at screen 0.95108, 0.64112 center font 'Arial,13.18' textcolor rgb '#666666' front
set label 'downstream' at screen 0.57882, 0.09669 center font 'Arial,13.05' textcolor rgb '#666666' front
set label 'specific' at screen 0.16389, 0.80315 center font 'Arial,13.05' textcolor rgb '#666666' front
set label 'search' at screen 0.91509, 0.68966 center font 'Arial,12.92' textcolor rgb '#666666' front
set label 'top' at screen 0.05664, 0.57048 center font 'Arial,12.92' textcolor rgb '#666666' front
set label 'transformers' at screen 0.91285, 0.25669 center font 'Arial,12.92' textcolor rgb '#666666' front
set label 'prediction' at screen 0.06493, 0.29809 center font 'Arial,12.79' textcolor rgb '#666666' front
set label 'tokens' at screen 0.94767, 0.38657 center font 'Arial,12.79' textcolor rgb '#666666' front
set label 'approaches' at screen 0.08233, 0.25727 center font 'Arial,12.66' textcolor rgb '#666666' front
set label 'compared' at screen 0.11222, 0.21696 center font 'Arial,12.66' textcolor rgb '#666666' front
set label 'efficient' at screen 0.07615, 0.72404 center font 'Arial,12.52' textcolor rgb '#666666' front
set label 'languages' at screen 0.16696, 0.85233 center font 'Arial,12.52' textcolor rgb '#666666' front
set label 'pretraining' at screen 0.18955, 0.13828 center font 'Arial,12.52' textcolor rgb '#666666' front
set label 'simple' at screen 0.04285, 0.63132 center font 'Arial,12.52' textcolor rgb '#666666' front
set label 'input' at screen 0.03453, 0.48773 center font 'Arial,12.38' textcolor rgb '#666666' front
set label 'transfer' at screen 0.30979, 0.10113 center font 'Arial,12.38' textcolor rgb '#666666' front
set label 'domain' at screen 0.69099, 0.09608 center font 'Arial,12.25' textcolor rgb '#666666' front
set label 'improves' at screen 0.93130, 0.77517 center font 'Arial,12.25' textcolor rgb '#666666' front
set label 'open' at screen 0.05074, 0.34357 center font 'Arial,12.25' textcolor rgb '#666666' front
set label 'representation' at screen 0.18665, 0.89234 center font 'Arial,12.25' textcolor rgb '#666666' front
set label 'single' at screen 0.13438, 0.17781 center font 'Arial,12.25' textcolor rgb '#666666' front
set label 'finally' at screen 0.87167, 0.18132 center font 'Arial,12.11' textcolor rgb '#666666' front
set label 'pretrained' at screen 0.85234, 0.86598 center font 'Arial,12.11' textcolor rgb '#666666' front
set label 'Compute term of the paper' at screen 0.03088, 0.96762 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Other word' at screen 0.29345, 0.96762 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: Epoch AI, all machine learning systems, June 2025. The 120 most frequent words, stop words left out, in the abstracts of 283 models until' at screen 0.00735, 0.04849 left font 'Arial,7.33' textcolor rgb '#666666' front
set label '2022-12-31 with at least 1e19 FLOP; a word''s area goes with its occurrences.' at screen 0.00735, 0.02336 left font 'Arial,7.33' textcolor rgb '#666666' front
plot [0:1] [0:1] 2

unset multiplot
set output
