"""The invented resolutions: structured once, laid out as dumps and as truth by lay_out.py. Marks: see layouts.py."""

ITEM3 = ['照管所有歇脚处——有灯火的、有顶棚的去处、', '有树荫的、有座椅的和临水的去处，也包括渡口']
ITEM3_BAR = [line.replace('——', '――') for line in ITEM3]

MEMBERS_A = ('阿尔及利亚 印度尼西亚 安哥拉 阿根廷 奥地利 孟加拉国 贝宁 多民族玻利维亚国 巴西 保加利亚 喀麦隆 加拿大 智利 中国 哥斯达黎加 科特迪瓦 古巴 '
             '捷克 丹麦 斐济 法国 冈比亚 格鲁吉亚 德国 加纳 洪都拉斯 印度 日本 哈萨克斯坦 肯尼亚 吉尔吉斯斯坦 马拉维 马来西亚 '
             '毛里塔尼亚 墨西哥 摩洛哥 尼泊尔 荷兰王国 尼日利亚 巴基斯坦 波兰 大韩民国 塞内加尔 南非 瑞士 乌克兰 越南').split()
MEMBERS_B = ('阿尔巴尼亚 印度尼西亚 巴哈马 孟加拉国 比利时 博茨瓦纳 巴西 布隆迪 中国 刚果 哥斯达黎加 克罗地亚 古巴 刚果民主共和国 厄瓜多尔 埃及 萨尔瓦多 '
             '埃塞俄比亚 格鲁吉亚 德国 加纳 匈牙利 印度 伊拉克 日本 肯尼亚 吉尔吉斯斯坦 拉脱维亚 马尔代夫 蒙古 尼日利亚 巴拿马 '
             '巴拉圭 菲律宾 葡萄牙 卡塔尔 卢旺达 沙特阿拉伯 斯洛文尼亚 南非 西班牙 瑞士 突尼斯 阿拉伯联合酋长国 大不列颠及北爱尔兰联合王国 '
             '美利坚合众国 委内瑞拉玻利瓦尔共和国').split()
assert len(MEMBERS_A) == len(set(MEMBERS_A)) == len(MEMBERS_B) == len(set(MEMBERS_B)) == 47


def I(kind, text='', **more): return dict(kind=kind, text=text, **more)
def front(*texts): return [I('front', t, last=i == len(texts) - 1) for i, t in enumerate(texts)]
def P(*texts): return [I('pp', t) for t in texts]
def O(number, text, level=0, **more): return I('op', text, number=number, level=level, **more)
def A(number, text, level=0): return I('ap', text, number=number, level=level)
def H(text): return I('heading', text)
PAGE = I('page')
def close(*texts): return [I('close', t) for t in texts]


def ballot(members, against, abstaining):
    """The three lists in the order of the members; fails when a name is no member or the sum is wrong."""
    against, abstaining = against.split(), abstaining.split()
    for name in against + abstaining: assert name in members, name
    lists = {'in_favour': [m for m in members if m not in against + abstaining],
             'against': [m for m in members if m in against], 'abstaining': [m for m in members if m in abstaining]}
    assert sum(map(len, lists.values())) == 47
    return lists


def ballot_items(formula, vote, labels, listed, stop='', end=']'):
    """Formula, then each label with its list; `listed` prints a list of names, `stop` ends each list, `end` the last one."""
    keys = ('in_favour', 'against', 'abstaining')
    return [I('vote', formula)] + [item for key, label in zip(keys, labels) for item in
                                   (I('label', label), I('list', listed(vote[key]) + stop + (end if key == keys[-1] else '')))]


def vote_items(vote, formula, last='', change=lambda text: text):
    """The ballot in Chinese. `last`: what joins the last name of a list (、 or 和)."""
    def listed(names): return change('、'.join(names[:-1]) + (last or '、') + names[-1] if len(names) > 1 else names[0])
    return ballot_items(formula.format(**{k: len(v) for k, v in vote.items()}), vote, ('赞成：', '反对：', '弃权：'), listed)


def lines_document():
    vote = ballot(MEMBERS_A, '奥地利 加拿大 捷克 丹麦 法国 德国 日本 荷兰王国 波兰 瑞士', '格鲁吉亚 墨西哥 大韩民国')
    return dict(
        name='hrc-94-7-lines', layout='lines', body='HRC', symbol='A/HRC/RES/94/7', number='94/7', title='夜空观测与人人享有星光',
        session=94, start='2093-09-13', end='2093-10-08', agenda='3', agenda_title=''.join(ITEM3_BAR), adopted='2093-10-06', meeting=38,
        notes={'1': 'A/HRC/94/52.'}, vote=vote, references=[('fn', 'A/HRC/94/52', None)],
        items=front('人权理事会', '第九十四届会议', '2093年9月13日至10月8日', '议程项目3', *ITEM3_BAR) + [
            I('adoption', '人权理事会2093年10月6日通过的决议'), I('number', '94/7'), I('enacting', '人权理事会，')] + P(
            '«重申»理事会以往关于夜空观测的所有决议和决定，',
            '«意识到»城市照明在过去五十年里成倍增加，许多儿童在十二岁以前从未用肉眼看到银河，而老一辈人关于星座的口述故事也随之渐渐失传，',
            '«铭记»夜空不属于任何一个国家，观星不需要护照，也不需要昂贵的器材，只需要一块安静而黑暗的草地，') + [PAGE] + P(
            '«注意到»若干岛屿国家已在2088年以前把山顶天文台每月开放一个夜晚，让渔民、教师和学生轮流使用口径0.5米的望远镜，',
            '«深信»同看一片星空能够增进各国人民之间的友谊，') + [
            O('1', '«欢迎»夜空观测问题独立专家写成的年度报告；{1}'),
            O('2', '«确认»凡愿意抬头观星者，不论居住在城市还是乡村，都应当能够在合理的距离之内找到一处没有强光的观星地点；'),
            O('3', '«鼓励»各国在每年秋分前后的三个夜晚自愿调暗公共建筑物的外部照明，并将调暗的时间提前通知当地居民；'),
            O('4', '«又鼓励»图书馆和学校出借双筒望远镜，出借期以14天为宜；'),
            O('5', '«请»独立专家编写一份以通俗语文写成的观星指南，并将指南提交理事会第九十七届会议；'),
            O('6', '«决定»继续处理此案。')] + close('2093年10月6日', '第38次会议') + [PAGE] +
            vote_items(vote, '[经记录表决，以{in_favour}票赞成、{against}票反对、{abstaining}票弃权获得通过。表决结果如下：', '和'))


def markdown_document():
    vote = ballot(MEMBERS_A, '阿根廷 保加利亚 捷克 法国 德国 日本 波兰 乌克兰', '智利 加纳 马拉维 墨西哥 瑞士')
    formula = I('vote', '[记录表决以{in_favour}票对{against}票、{abstaining}票弃权获得通过。表决情况如下：')
    votes = vote_items(vote, formula['text'])
    votes[0]['note_here'] = '1'
    return dict(
        name='hrc-95-12-markdown', extension='md', layout='markdown', style=dict(bold=True, tight=True), mast=None,
        body='HRC', symbol='A/HRC/RES/95/12', number='95/12', title='公共钟楼的准时与维护',
        session=95, start='2094-02-22', end='2094-03-19', agenda='3', agenda_title=''.join(ITEM3), adopted='2094-03-17', meeting=41,
        notes={'1': 'A/HRC/95/33。'}, vote=vote, references=[('pp2', 'A/HRC/RES/92/4', '2092-10-01'), ('fn', 'A/HRC/95/33', None)],
        items=front('人权理事会', '第九十五届会议', '2094年2月22日至3月19日', '议程项目3') + [
            I('front', ITEM3[0]), I('front', ITEM3[1], continues=True),
            I('adoption', '人权理事会2094年3月17日通过的决议'), I('number', '95/12'), I('enacting', '人权理事会，')] + [
            I('pp', t) for t in (
            '遵循《联合国宪章》的宗旨和原则，',
            '回顾人权理事会2092年10月1日关于公共钟楼的第92/4号决议，',
            '认识到一座走时准确的钟楼能够让没有手表的老人、赶路的商贩和放学的儿童共享同一个时刻，',)] + [PAGE] + [
            I('pp', '关切地注意到不少钟楼由于无人上发条而停摆，其中最久者已停摆71年，'),
            O('1', '«重申»凡在广场上设有钟楼的城镇，均宜由一名受过训练的看钟人照料；'),
            O('2', '«请»各国交流修理擒纵机构的经验，并为学徒提供每年不少于20天的实习；'), PAGE,
            O('3', '«注意到»公共钟楼问题特别报告员的报告{1}；'),
            O('4', '«吁请»各市镇在更换钟面玻璃时保留原有的数字样式；'),
            O('5', '«决定»在2097年继续审议此事。')] + close('2094年3月17日', '第41次会议') + votes)


def draft_document():
    return dict(
        name='hrc-96-draft-clean', layout='markdown', style={}, mast=None, status='draft',
        body='HRC', symbol=None, number='96/...', title='苔藓花园网络', number_dot=' ',
        session=96, start='2094-06-14', end='2094-07-09', agenda='3', agenda_title=''.join(ITEM3), adopted=None, meeting=None,
        sponsors=['冰岛', '新西兰', '巴勒斯坦国', '乌拉圭'],
        notes={'*': '非人权理事会成员国。', '**': '代表参加苔藓花园网络的联合国会员国。', '1': '见E/CN.4/2089/3-E/CN.4/Sub.2/2088/51，第三章，B节。',
               '2': '见大会第118/6号决议。', '3': 'A/HRC/96/41和Corr.1。'},
        vote=None, references=[
            ('pp2', 'A/RES/117/204', '2091-12-20'), ('pp3', 'A/RES/119/77', '2093-12-14'), ('pp3', 'A/HRC/RES/95/21', '2094-03-18'),
            ('pp5', 'A/RES/118/9', '2092-11-03'), ('pp5', 'A/RES/118/54', '2092-12-09'), ('op4', 'A/RES/119/77', None),
            ('fn', 'E/CN.4/2089/3-E/CN.4/Sub.2/2088/51', None), ('fn', 'A/RES/118/6', None), ('fn', 'A/HRC/96/41', None), ('fn', 'A/HRC/96/41/Corr.1', None)],
        items=front('人权理事会', '第九十六届会议', '2094年6月14日至7月9日', '议程项目3') + [
            I('front', ITEM3[0]), I('front', ITEM3[1], continues=True),
            I('sponsors', '冰岛{*}、新西兰{**}{*}、巴勒斯坦国{*}和乌拉圭：决议草案'), I('number', '96/...'), I('enacting', '人权理事会，')] + P(
            '遵循《联合国宪章》，尤其是其中第一条第三款的规定，',
            '回顾大会在2091年12月20日题为“苔藓花园：小植物，大耐心”的第117/204号决议中请各国登记境内的苔藓花园，',
            '又回顾大会2093年12月14日第119/77号决议、人权理事会2094年3月18日第95/21号决议和以往关于苔藓花园的各项决定，',
            '还回顾第九次世界园丁大会通过的工作文件，{1}') + [PAGE] + P(
            '回顾大会关于庭院小径的2092年11月3日第118/9号决议和关于石墙绿化的2092年12月9日第118/54号决议，',
            '注意到苔藓花园多由退休教师义务照管，{2}') + [
            O('1', '重申苔藓花园应当免费开放，开放时间由看园人与邻里商定；'),
            O('2', '请各国在《苔藓花|园登记办法》第7条规定的期限之内公布登记名单，并将名单翻译成当地通用的语文；'),
            O('3', '欢迎秘书长关于苔藓花园网络的报告；{3}'),
            O('4', '又请各国依照大会第119/77号决议，每三年测量一次苔藓的厚度；'),
            O('5', '决定在第九十九届会议上继续审议此事。')])


def word_document():
    vote = ballot(MEMBERS_A, '奥地利 保加利亚 加拿大 捷克 丹麦 法国 格鲁吉亚 德国 日本 荷兰王国 波兰 瑞士 乌克兰', '墨西哥')
    votes = vote_items(vote, '[经记录表决，以{in_favour}票赞成、{against}票反对、{abstaining}票弃权获得通过。表决结果如下：', '和')
    votes[4]['text'] = '<bookmark>' + votes[4]['text']
    return dict(
        name='hrc-94-21-word', layout='word', body='HRC', symbol='A/HRC/RES/94/21', number='94/21', title='潮汐图书馆',
        session=94, start='2093-09-13', end='2093-10-08', agenda='3', agenda_title=''.join(ITEM3_BAR), adopted='2093-10-07', meeting=40,
        notes={'1': 'A/HRC/94/44和Add.1。', '2': '见A/HRC/93/18，附件二。'}, vote=vote,
        references=[('pp2', 'A/HRC/RES/90/3', '2092-03-20'), ('pp2', 'A/HRC/RES/90/4', '2092-03-20'), ('pp2', 'A/HRC/RES/90/3', None), ('pp2', 'A/HRC/RES/90/4', None), ('fn', 'A/HRC/94/44', None),
                    ('fn', 'A/HRC/94/44/Add.1', None), ('fn', 'A/HRC/93/18', None), ('op4', 'A/HRC/DEC/93/115', '2093-07-02')],
        items=front('人权理事会', '第九十四届会议', '2093年9月13日至10月8日', '议程项目3', *ITEM3_BAR) + [
            I('adoption', '人权理事会2093年10月7日通过的决议'), I('number', '94/21'), I('enacting', '人权理事会，')] + P(
            '«重申»读书的权利不因潮水涨落而中断，',
            '«回顾»人权理事会2092年3月20日关于漂流书箱的第90/3号决议和关于灯船阅览室的第90/4号决议，强调各潮汐图书馆应根据这两项决议安排开馆时间，',
            '«赞赏»堤坝上的志愿者在涨潮之前把书架推到高处，') + [
            O('1', '«注意到»潮汐图书馆问题独立专家写成的年度报告；{1}'),
            O('2', '«请»设有潮汐图书馆的国家：'),
            O('a', '每日公布次日的高潮和低潮时刻；', 1),
            O('b', '为借书人准备防水书袋，书袋的颜色应便于在水面上辨认；', 1),
            O('c', '妥善保存受潮书籍的清单；{2}', 1),
            O('3', '«又请»独立专家与沿海社区一道编写开馆日历；'),
            O('4', '«重申»人权理事会2093年7月2日第93/115号决定，其中理事会商定不对被海水打湿的书籍收取罚款；'),
            O('5', '«决定»在同一议程项目下继续审议此事。')] + close('2093年10月7日', '第40次会议') + votes)


def running_head_document():
    vote = ballot(MEMBERS_B, '匈牙利 日本 美利坚合众国', '阿尔巴尼亚 比利时 克罗地亚 格鲁吉亚 德国 拉脱维亚 葡萄牙 斯洛文尼亚 西班牙 瑞士 大不列颠及北爱尔兰联合王国')
    return dict(
        name='hrc-97-8-lines-running-head', layout='lines', body='HRC', symbol='A/HRC/RES/97/8', number='97/8', title='公共气象风筝',
        head_symbol='A/HRC/RES/97/8', job='GE.95-21923', tail=True, op_gap='  ', number_indent='  ',
        session=97, start='2095-02-21', end='2095-03-18', agenda='3', agenda_title=None, adopted='2095-03-17', meeting=36,
        notes={'1': '见A/HRC/94/61和A/HRC/96/74。', '*': '肯尼亚代表团后来称，肯尼亚本打算弃权。'}, vote=vote,
        references=[('pp2', 'A/HRC/RES/96/14', '2094-07-05'), ('pp2', 'A/RES/119/194', '2093-12-19'), ('op2', 'A/RES/119/194', None),
                    ('fn', 'A/HRC/94/61', None), ('fn', 'A/HRC/96/74', None)],
        items=front('人权理事会', '第九十七届会议', '2095年2月21日至3月18日', '议程项目3') + [
            I('adoption', '人权理事会2095年3月17日通过的决议'), I('number', '97/8'), I('enacting', '人权理事会，')] + P(
            '«重申»风属于所有人，放飞风筝测量风速是一种简便、安静而且便宜的办法，',
            '«回顾»人权理事会和大会所有关于气象风筝的决定和决议，其中最近的是理事会2094年7月5日第96/14号决议和大会2093年12月19日第119/194号决议，',
            '«着重指出»，风筝线不仅仅是一根线，也是孩子与天空之间的一次对话，',
            '«确认»沿海和山区的学校已在2090年至2094年期间用风筝记录了380万次读数，其中多数读数与气象站的误差不到5%，') + [PAGE] + P(
            '«强调»需要让每一所学校都能够得到至少一只结实的气象风筝，') + [
            O('1', '«注意到»关于公共气象风筝的年度最新情况报告{1}；'),
            O('2', '«回顾»大会第119/194号决议请秘书长向各国提供风筝图样；'),
            O('3', '«邀请»各国气象部门在风力不超过六级的日子开放放飞场地，并在放飞场地周围竖立提醒行人抬头观看的木牌；'),
            O('4', '«决定»根据理事会年度工作方案，在2096年继续审议此事。')] + close('2095年3月17日', '第36次会议') +
            vote_items(vote, '[经记录表决，以{in_favour}票对{against}票、{abstaining}票弃权获得通过。{{*}} 表决情况如下：',
                       change=lambda text: text.replace('尼日利亚', '尼|日利亚')))


def gb18030_document():
    return dict(
        name='hrc-95-30-gb18030', layout='lines', encoding='gb18030', body='HRC', symbol='A/HRC/RES/95/30', number='95/30', title='早市豆浆的温度',
        session=95, start='2094-02-22', end='2094-03-19', agenda='1', agenda_title='组织和程序事项', adopted='2094-03-19', meeting=44,
        notes={}, vote=None, references=[('pp1', 'A/RES/116/41', '2090-12-05')],
        items=front('人权理事会', '第九十五届会议', '2094年2月22日至3月19日', '议程项目1', '组织和程序事项') + [
            I('adoption', '人权理事会2094年3月19日通过的决议'), I('number', '95/30'), I('enacting', '人权理事会，')] + P(
            '«回顾»大会2090年12月5日关于清晨集市的第116/41号决议，',
            '«考虑到»一碗热豆浆对于夜班归来者和早起上学者同样重要，') + [
            O(None, '«决定»将早市豆浆的温度问题推迟到第九十八届会议审议，并请秘书处在此之前收集各地早市摊主的意见。')] +
            close('2094年3月19日', '第44次会议') + [I('vote', '[未经表决获得通过。]')])


def layout_document():
    return dict(
        name='ga-120-31-pdftotext-layout', layout='pdf_layout', body='GA', symbol='A/RES/120/31', number='120/31', title='海参园的养护与国际海参园日',
        mast=dict(symbol='A/RES/120/31', organ='大会', distribution='General', date='18 December 2095', languages=False), job='95-20031', stamp='181295',
        session=120, agenda='18 (f)', agenda_title='可持续发展：海参园', adopted='2095-12-10', meeting=52,
        notes={'1': 'A/120/75。', '2': '第118/209号决议。', '3': '《大会正式记录，第一百二十届会议，补编第23号》(A/120/23)。'}, vote=None,
        references=[('pp1', 'A/RES/118/209', '2093-12-21'), ('pp1', 'A/RES/119/12', '2094-11-30'), ('fn', 'A/120/75', None), ('fn', 'A/RES/118/209', None), ('fn', 'A/120/23', None)],
        items=front('第一百二十届会议', '议程项目18 (f)', '可持续发展：海参园') + [
            I('adoption', '2095年12月10日大会决议'), I('committee', '[根据第二委员会的报告 (A/120/416/Add.6，第7段)]'), I('number', '120/31'), I('enacting', '大会，')] + P(
            '«回顾»其2093年12月21日第118/209号和2094年11月30日第119/12号决议，',
            '«又回顾»浅海海参园是由沿岸居民用石块围成的小园子，园内不捕捞、不拖网，只在退潮时清理杂物，',
            '«审议了»秘书长的报告，{1}',
            '«注意到»已有46个会员国登记了海参园，登记总数为2 317处，{2}') + [
            H('一. 养护'),
            O('1', '«重申»海参园的大小应当以一名看园人在一次退潮之内能够走完一圈为限；'),
            O('2', '«请»会员国在园边设置木桩，木桩上的刻度须便于儿童读数，并在每年春季大潮之后重新校准刻度，校准的结果应当张贴在村口的布告|栏上，以便往来船只参考；'),
            O('3', '«欢迎»海洋问题委员会的报告；{3}'),
            H('二. 国际海参园日'),
            O('4', '«决定»宣布5月11日为国际海参园日；'),
            O('5', '«邀请»所有会员国、联合国系统各组织和学校以安静的方式举办国际海参园日活动；'),
            O('6', '«请»秘书长向大会第一百二十二届会议报告本决议的执行情况。')] + close('2095年12月10日', '第52次全体会议'))


def security_council_document():
    return dict(
        name='sc-9901-pandoc', layout='pandoc', body='SC', symbol='S/RES/9901(2095)', number='9901', title=None,
        mast=dict(symbol='S/RES/9901 (2095)', organ='安全理事会', distribution='General', date='14 May 2095', languages=False),
        adopted='2095-05-14', meeting=12345, notes={'1': 'S/2095/318。'}, vote=None,
        references=[('pp1', 'S/RES/9633(2092)', '2092-06-08'), ('pp1', 'S/RES/9710(2093)', '2093-04-22'), ('pp1', 'S/RES/9802(2094)', '2094-05-15'),
                    ('op1', 'S/RES/9633(2092)', None), ('op2', 'S/RES/9710(2093)', None), ('fn', 'S/2095/318', None)],
        items=[I('number', '第9901 (2095)号决议'), I('adoption', '2095年5月14日安全理事会第12345次会议通过'), I('enacting', '安全理事会，')] + P(
            '«重申»其2092年6月8日第9633(2092)号、2093年4月22日第9710(2093)号和2094年5月15日第9802(2094)号决议，',
            '«表示注意到»秘书长关于灯塔报时信号的报告，{1}',
            '«欣见»沿海各国的看灯人已经学会使用同一套闪光节拍，') + [
            O('1', '«决定»将第9633(2092)号决议所设灯塔报时联络小组的任务期限延长至2096年5月31日；'),
            O('2', '«又决定»联络小组应按照第9710(2093)号决议第4段，在看灯人的协助下完成以下工作：'),
            O('a', '协调报时信号，包括：', 1), O('一', '统一正午闪光的次数；', 2), O('二', '为大雾天气准备钟声信号；', 2), O('b', '向渔船分发防水的信号手册；', 1),
            H('报告'),
            O('3', '«请»秘书长至迟于2096年4月30日提交一份不超过十页的报告；'),
            O('4', '«决定»继续积极处理此案。'),
            I('annex', '附件'), I('annex', '灯塔报时信号守则'),
            A('1', '看灯人在当地时间正午发出十二次短闪光。'), A('2', '每次闪光持续一秒，间隔两秒。'), A('3', '遇有大雾，改用钟声，次数不变。')])


def ecosoc_document():
    return dict(
        name='ecosoc-2095-9-pdftotext', layout='pdf', body='ECOSOC', symbol='E/RES/2095/9', number='2095/9', title='手写明信片的保存与交换',
        mast=dict(symbol='E/RES/2095/9', organ='', distribution='General', date='28 July 2095', languages=False), job='95-10298', stamp='280795',
        agenda='12 (d)', agenda_title='协调、方案和其他问题：手写明信片', adopted='2095-07-21', meeting=12, notes={'1': 'E/2095/65。', '2': '同上，第三节。'}, vote=None,
        references=[('pp1', 'E/RES/2090/14', '2090-07-23'), ('pp1', 'E/RES/2092/5', '2092-07-25'), ('pp1', 'E/RES/2093/11', '2093-07-20'),
                    ('pp1', 'E/DEC/2094/238', '2094-06-09'), ('fn', 'E/2095/65', None)],
        items=front('2095年届会', '议程项目12 (d)', '协调、方案和其他问题：手写明信片') + [
            I('adoption', '2095年7月21日经济及社会理事会决议'), I('committee', '[根据明信片特设小组的建议 (E/2095/L.29)]'), I('number', '2095/9'), I('enacting', '经济及社会理事会，')] + P(
            '«回顾»其2090年7月23日第2090/14号、2092年7月25日第2092/5号和2093年7月20日第2093/11号决议，以及2094年6月9日第2094/238号决定，',
            '«意识到»一张手写明信片从写信人到收信人平均要经过九双手，而每一双手都可能成为一段友谊的开始，') + [
            O('1', '«欢迎»明信片交换问题特设小组的报告，{1} 并欢迎报告列出了37个愿意保存无法投递的明信片的邮局；'),
            O('2', '«决定»将特设小组的任务期限延长至2096年届会结束之时，以便整理各邮局保存的明信片，并把字迹已经褪色的明信片抄录到|防潮的簿册之中，抄录时须保留原有的标点和涂改；'),
            O('3', '«请»特设小组向理事会2096年届会提交工作报告。{2}')] + close('2095年7月21日', '第12次全体会议'))


def ocr_document():
    return dict(
        name='hrc-96-3-ocr', extension='md', layout='markdown', style=dict(html=True, bold=True, hash=True, spaced=True, leading=False),
        body='HRC', symbol='A/HRC/RES/96/3', number='96/3', title='街角长椅', head_symbol='A/HRC/RES/96/3', job='GE.94-13384',
        mast=dict(symbol='A/HRC/RES/96/3', organ='大会', distribution='General', date='12 July 2094', languages=True),
        session=96, start='2094-06-14', end='2094-07-09', agenda='10', agenda_title='技术援助和能力建设', adopted='2094-07-08', meeting=29,
        notes={'1': 'A/HRC/96/27。', '2': '《街角长椅示范条例》，第12条第2款。'}, vote=None, references=[('fn', 'A/HRC/96/27', None), ('pp2', 'A/HRC/RES/93/19', '2093-07-01')],
        items=front('人权理事会', '第九十六届会议', '2094年6月14日至7月9日', '议程项目10', '技术援助和能力建设') + [
            I('adoption', '人权理事会2094年7月8日通过的决议'), I('number', '96/3'), I('enacting', '人权理事会，')] + P(
            '«遵循»《街角长椅示范条例》第3条，其中规定每隔300步应当有一处可以坐下的地方，',
            '«回顾»人权理事会2093年7月1日第93/19号决议，',
            '«认识到»长椅使行人得以歇脚，使邻居得以相识，') + [
            O('1', '«赞赏地注意到»长椅问题工作组的报告；{1}'),
            O('2', '«鼓励»市镇当局：'),
            O('a', '在树荫之下安放长椅，并在椅背上刻写本地诗人的句子；', 1),
            O('b', '修理断裂的椅面，修理|期间提供可折叠的木凳；{2}', 1),
            O('3', '«决定»继续审议街角长椅问题。')] + close('2094年7月8日', '第29次会议') + [I('vote', '[未经表决获得通过。]')])


def pdf_vote_document():
    vote = ballot(MEMBERS_A, '加拿大 捷克 德国 日本 荷兰王国 波兰', '阿尔及利亚 格鲁吉亚 肯尼亚 马来西亚 墨西哥 大韩民国 瑞士')
    return dict(
        name='hrc-97-15-pdftotext-vote', layout='pdf', body='HRC', symbol='A/HRC/RES/97/15', number='97/15', title='旧楼梯的踏步声',
        mast=dict(symbol='A/HRC/RES/97/15', organ='大会', distribution='General', date='23 March 2095', languages=True), job='GE.95-22384', stamp='230395', hrc=True,
        session=97, start='2095-02-21', end='2095-03-18', agenda='3', agenda_title=''.join(ITEM3_BAR), adopted='2095-03-18', meeting=37,
        notes={'1': 'A/HRC/97/29。'}, vote=vote, references=[('pp2', 'A/HRC/RES/94/7', '2093-10-06'), ('op9', 'A/HRC/RES/94/7', None), ('fn', 'A/HRC/97/29', None)],
        items=front('人权理事会', '第九十七届会议', '2095年2月21日至3月18日', '议程项目3', *ITEM3_BAR) + [
            I('adoption', '人权理事会2095年3月18日通过的决议'), I('number', '97/15'), I('enacting', '人权理事会，')] + P(
            '«考虑到»木楼梯每一级踏步的声音各不相同，住户凭脚步声便能认出归来的邻人，',
            '«回顾»人权理事会2093年10月6日第94/7号决议，') + [
            O('1', '«欢迎»旧楼梯问题特别报告员的报告；{1}'),
            O('2', '«确认»踏步声是邻里生活的一部分；'),
            O('3', '«请»各国保存有百年以上历史的木楼梯；'),
            O('4', '«又请»房屋管理人每年为踏板上蜡一次，上蜡之前应当用软毛刷清除灰尘，上蜡之后应当让踏板|晾干一个晚上，其间由住户改走后楼梯，并在楼梯口挂一块写明开放时间的木牌；'),
            O('5', '«鼓励»学校的音乐教师带领学生为踏步声记谱；'),
            O('6', '«建议»记谱时区分上楼和下楼；'),
            O('7', '«邀请»博物馆收藏记谱的手稿；'),
            O('8', '«吁请»各地勿因楼梯作响而将其拆除；'),
            O('9', '«重申»依照第94/7号决议安排的安静夜晚不受上下楼梯的影响；'),
            O('10', '«请»特别报告员编写一份关于楼梯扶手的补充报告，并向理事会第一百届会议提交这份补充报告；'),
            O('11', '«决定»继续处理此案。')] + close('2095年3月18日', '第37次会议') +
            vote_items(vote, '[经记录表决，以{in_favour}票赞成、{against}票反对、{abstaining}票弃权获得通过。表决结果如下：',
                       change=lambda text: text.replace('吉尔吉斯斯坦', '吉尔|吉斯斯坦')))


def crlf_document():
    return dict(
        name='ga-120-88-bom-crlf', layout='markdown', encoding='utf-8-sig', newline='\r\n', style=dict(leading=False), mast=None,
        body='GA', symbol='A/RES/120/88', number='120/88', title='错版地图的收藏',
        session=120, agenda='23', agenda_title='文化与地图', adopted='2095-12-15', meeting=55,
        notes={'1': 'A/C.2/120/L.17/Rev.1，经口头订正。'}, vote=None,
        references=[('pp1', 'A/RES/112/8', '2087-11-17'), ('pp1', 'A/RES/115/63', '2090-12-02'), ('pp1', 'E/RES/2091/6', '2091-07-19'),
                    ('pp1', 'S/RES/9411(2090)', '2090-03-28'), ('fn', 'A/C.2/120/L.17/Rev.1', None)],
        items=front('第一百二十届会议', '议程项目23', '文化与地图') + [
            I('adoption', '2095年12月15日大会决议'), I('committee', '[根据第二委员会的报告 (A/120/421，第12段)]'), I('number', '120/88'), I('enacting', '大会，')] + P(
            '回顾大会2087年11月17日第112/8号和2090年12月2日第115/63号决议、经济及社会理事会2091年7月19日第2091/6号决议以及安全理事会2090年3月28日第9411(2090)号决议，',
            '念及印错河流走向的旧地图虽然不能用来航行，却能够让后人看到制图者当年的猜想，',
            '欢迎各国提出的关于互借错版地图的建议，{1}') + [PAGE] + [
            O('1', '促请各国国家图书馆不再销毁错版地图；'),
            O('2', '建议以每年十一月的第一个星期五为错版地图开放日；'),
            O('3', '请秘书长编制一份错版地图目录，并在目录中逐一注明：'),
            O('a', '错误的位置；', 1), O('b', '发现错误的年份；', 1),
            O('4', '决定将题为“错版地图的收藏”的分项列入大会第一百二十三届会议临时议程。')] + close('2095年12月15日', '第55次全体会议'))


def utf16_document():
    return dict(
        name='hrc-97-draft-word-utf16', layout='word', encoding='utf-16', first_blank='', status='draft',
        body='HRC', symbol=None, number='97/...', title='山间回声的登记',
        session=97, start='2095-02-21', end='2095-03-18', agenda='5', agenda_title='山谷的登记和守护', adopted=None, meeting=None,
        sponsors=['安道尔', '不丹', '智利', '吉尔吉斯斯坦', '莱索托', '瑞士'],
        notes={'*': '非人权理事会成员国。', '1': 'A/HRC/97/12，第40至43段。'}, vote=None,
        references=[('pp1', 'A/HRC/RES/91/2', '2092-06-30'), ('pp1', 'A/HRC/RES/93/6', '2093-06-28'), ('fn', 'A/HRC/97/12', None)],
        items=front('人权理事会', '第九十七届会议', '2095年2月21日至3月18日', '议程项目5', '山谷的登记和守护') + [
            I('sponsors', '安道尔{*}、不丹{*}、智利、吉尔吉斯斯坦、莱索托{*}和瑞士：决议草案'), I('number', '97/...'), I('enacting', '人权理事会，')] + P(
            '«回顾»人权理事会2092年6月30日第91/2号和2093年6月28日第93/6号决议，',
            '«强调»回声{1} 是山谷的记忆，值得在消失之前记录下来，') + [
            O('1', '«敦促»各国登记境内能够清楚重复三个音节以上的山谷；'),
            O('2', '«请»高级专员办事处就登记表的格式提供技术援助；'),
            O('3', '<bookmark>«决定»在第一百届会议上继续审议此事。')])


DOCUMENTS = [build() for build in (
    lines_document, markdown_document, draft_document, word_document, running_head_document, gb18030_document, layout_document,
    security_council_document, ecosoc_document, ocr_document, pdf_vote_document, crlf_document, utf16_document)]
