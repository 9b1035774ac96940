/**
 * What passwords that anybody would try are put together from: written down here by hand, from how people choose and not
 * from any list of passwords that were once stolen. Letters as they are after `l33t` was undone.
 */
const words = `password passwd passw0rd parola secret secure letmein letme welcome hello admin administrator root system sysadmin
  manager master super superman batman user guest login logon signin changeme change default test tester testing temp demo
  sample example server oracle mysql database computer internet windows linux google apple iphone android huawei xiaomi
  oppo vivo honor lenovo samsung nokia taobao alipay wechat weixin tencent baidu qqqq mail email office company work home
  house family money dollar gold silver diamond lucky happy smile love iloveyou loveyou lover forever sweet honey baby
  angel princess queen king prince sunshine sunny summer winter spring autumn monday friday sunday january december flower
  rose lily orange banana cookie coffee chocolate pepper ginger monkey dragon tiger lion eagle panda rabbit horse dog cat
  shadow star moon light black white green blue purple yellow red soccer football baseball basketball hockey tennis player
  michael jordan kobe bryant james jessica jennifer daniel thomas robert charlie george andrew joshua matthew ashley amanda
  michelle nicole anthony hunter killer matrix pokemon naruto starwars trustno access freedom whatever nothing something
  qazwsx qwerty qwertyuiop asdfghjkl zxcvbnm asdf zxcv qwer uiop hjkl poiu lkjh mnbv azerty qweasd qweasdzxc wasd
  aini woaini aiwo woaiwojia woaiwo woaini nihao nihaoma mima wodemima zhongguo china chinese beijing shanghai tianjin
  guangzhou shenzhen chongqing jiangxi hunan jingdezhen leping xiangtan yueyang linxiang baodi laopo laogong baobei baobao
  mama baba meimei gege didi jiejie erzi nver xiaobao dabao qinai jiayou kuaile xingfu pingan jiankang facai gongxi
  shengri niuniu maomao gougou zhuzhu xiongmao wangba caonima shabi feichang meiyou haohao tiantian xuexi gongzuo
  shehuijiuzhu jiuzhu shehui minzheng minzhengju dibao tekun shuangnuo twinpledge pledge jingban jingbanren xieliyuan
  wanggeyuan zhengfu xiangzhen jiedao shequ cunwei
  wang zhang chen yang zhao huang zhou xuzhu zhuge liu sun gao lin guo luo liang song zheng xie han tang feng deng cao peng
  zeng xiao tian dong pan yuan cai jiang wei wenjing zhangwei wangwei liwei wangfang lina wangjing zhangjing liujie
  xiaoming xiaohong xiaoli jianguo guoqiang weiwei lili fangfang tingting yanyan`;

const numbers = `123456 1234567 12345678 123456789 1234567890 0123456789 654321 87654321 987654321 123123 123321 321321 456456
  789789 147258 147258369 159357 159753 258369 789456 789456123 741852963 963852741 112233 11223344 121212 131313 520 521
  5201314 1314 1314520 1314521 520520 520521 7758521 7758258 201314 168168 188188 1688 6688 8866 666888 888666 110110 119120
  12306 10086 10010 95588 007 747 911 123 234 345 456 567 678 789 890 321 012`;

const keyboard = `1qaz 2wsx 3edc 4rfv 5tgb 6yhn 1qaz2wsx 1qaz2wsx3edc q1w2e3 q1w2e3r4 q1w2e3r4t5 1q2w3e 1q2w3e4r 1q2w3e4r5t zaq1
  zaq12wsx xsw2 cde3 vfr4 a1b2c3 a1b2c3d4 abc123 123abc abcd1234 1234abcd aa123456 qq123456 abc abcd abcde asd qwe zxc zaq wsx
  edc !@#$ !@#$%^ !@# @#$`;

const years = Array.from({ length: 100 }, (_, at) => String(1940 + at));

/** All of them, the longest first. */
export const commonPieces: readonly string[] = [
  ...new Set([...words.split(/\s+/), ...numbers.split(/\s+/), ...keyboard.split(/\s+/), ...years]),
].sort((one, other) => other.length - one.length);
