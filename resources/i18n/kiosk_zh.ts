<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>Counting</name>
    <message numerus="yes">
        <source>%n badge(s) left</source>
        <translation>
            <numerusform>剩余%n张证件纸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>剩%n张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped, %n waiting</source>
        <translation>
            <numerusform>已停止，%n张待打印</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) printed so far.</source>
        <translation>
            <numerusform>已打印%n张证件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s old</source>
        <translation>
            <numerusform>%n 秒前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n 项冲突</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min old</source>
        <translation>
            <numerusform>%n分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h old</source>
        <translation>
            <numerusform>%n小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In step, %n kiosk(s)</source>
        <translation>
            <numerusform>已同步，%n台终端</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n categories</source>
        <translation>
            <numerusform>%n个类别</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. %n tries left before a wait.</source>
        <translation>
            <numerusform>PIN 错误。再错 %n 次须等待。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits all %n people.</source>
        <translation>
            <numerusform>全部 %n 人均放得下。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people do not fit.</source>
        <translation>
            <numerusform>%n 人的内容放不下。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shrink, the smallest to {size} mm.</source>
        <translation>
            <numerusform>%n 人的文字缩小，最小至 {size} 毫米。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have letters no font here draws.</source>
        <translation>
            <numerusform>%n 人的姓名含有本机字体无法显示的字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s)</source>
        <translation>
            <numerusform>%n个区域</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s)</source>
        <translation>
            <numerusform>%n个闸口</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n场会议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of this category</source>
        <translation>
            <numerusform>此类别%n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at a time</source>
        <translation>
            <numerusform>同时最多%n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people pass with this escort</source>
        <translation>
            <numerusform>%n人随该陪同人员通过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n次进入</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Designer</name>
    <message>
        <source>Badge</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Whole badge</source>
        <translation>整张证件</translation>
    </message>
    <message>
        <source>Selected: {count}</source>
        <translation>已选：{count}</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>新设计</translation>
    </message>
    <message>
        <source>Duplicate this design</source>
        <translation>复制此设计</translation>
    </message>
    <message>
        <source>Import from Indico or pretix…</source>
        <translation>从 Indico 或 pretix 导入…</translation>
    </message>
    <message>
        <source>Print badges with this design</source>
        <translation>用此设计打印证件</translation>
    </message>
    <message>
        <source>Delete this design…</source>
        <translation>删除此设计…</translation>
    </message>
    <message>
        <source>{title}, copy</source>
        <translation>{title} 副本</translation>
    </message>
</context>
<context>
    <name>SecurityCounting</name>
    <message numerus="yes">
        <source>%n inside</source>
        <translation>
            <numerusform>场内%n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left</source>
        <translation>
            <numerusform>余%n个名额</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new alert(s)</source>
        <translation>
            <numerusform>%n条新警报</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <translation>
            <numerusform>今天%n人次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有%n条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused within two minutes.</source>
        <translation>
            <numerusform>两分钟内%n次被拒。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the journal are lost.</source>
        <translation>
            <numerusform>日志中丢失了 %n 条记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s after {gate}.</source>
        <translation>
            <numerusform>{gate}之后%n秒。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s apart. Two badges?</source>
        <translation>
            <numerusform>相隔%n秒。两张证件？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people found</source>
        <translation>
            <numerusform>找到%n人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>admitted</name>
    <message>
        <source>{note}.</source>
        <translation>{note}。</translation>
    </message>
    <message>
        <source>Passes with an escort.</source>
        <translation>由陪同人员带入。</translation>
    </message>
    <message>
        <source>Code used once, at {hour}.</source>
        <translation>该码已于{hour}使用一次。</translation>
    </message>
    <message>
        <source>Last passage: {gate}, {way}, {hour}.</source>
        <translation>上次通行：{gate}，{way}，{hour}。</translation>
    </message>
    <message>
        <source>No badge printed yet.</source>
        <translation>尚未打印证件。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>非本人</translation>
    </message>
    <message>
        <source>Did it come out?</source>
        <translation>打印出来了吗？</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>再试一次…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>重新打印…</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>打印证件</translation>
    </message>
</context>
<context>
    <name>arrivals</name>
    <message>
        <source>Delegations</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>{arrived} of {expected}</source>
        <translation>{arrived}/{expected}</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已到</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Due, not here</source>
        <translation>应到未到</translation>
    </message>
    <message>
        <source>Expected later</source>
        <translation>稍后到</translation>
    </message>
    <message>
        <source>No delegation</source>
        <translation>无代表团</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>无类别</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>正在保存……</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>尚无人员。</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>正在统计……</translation>
    </message>
    <message>
        <source>Arrived: {share}</source>
        <translation>已到：{share}</translation>
    </message>
    <message>
        <source>The first: {time}</source>
        <translation>最早：{time}</translation>
    </message>
    <message>
        <source>Due and not here: {count}</source>
        <translation>应到未到：{count}</translation>
    </message>
    <message>
        <source>Expected later: {count}</source>
        <translation>稍后到：{count}</translation>
    </message>
    <message>
        <source>And {count} more</source>
        <translation>另有 {count} 人</translation>
    </message>
    <message>
        <source>Not on the roster</source>
        <translation>不在名单上</translation>
    </message>
</context>
<context>
    <name>bar</name>
    <message>
        <source>{event} · Day {number}</source>
        <translation>{event} · 第{number}天</translation>
    </message>
    <message>
        <source>{event} · Day {number}, {session}</source>
        <translation>{event} · 第{number}天，{session}</translation>
    </message>
</context>
<context>
    <name>by_hand</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>重新打印…</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>打印证件</translation>
    </message>
    <message>
        <source>Note, in a few words</source>
        <translation>备注（简短说明）</translation>
    </message>
    <message>
        <source>Say in a few words why</source>
        <translation>请简短说明原因</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>请选择理由</translation>
    </message>
    <message>
        <source>Waiting for the note</source>
        <translation>等待填写备注</translation>
    </message>
    <message>
        <source>Admit by hand</source>
        <translation>人工放行</translation>
    </message>
    <message>
        <source>Check at the gate</source>
        <translation>在入口核查</translation>
    </message>
    <message>
        <source>On to the override</source>
        <translation>转入特批放行</translation>
    </message>
    <message>
        <source>Seal the refusal</source>
        <translation>记录拒绝</translation>
    </message>
    <message>
        <source>Is this the person?</source>
        <translation>是此人吗？</translation>
    </message>
    <message>
        <source>Why without a code?</source>
        <translation>为何无码？</translation>
    </message>
    <message>
        <source>It is sealed that {officer} found this person by name, and why.</source>
        <translation>将记录在案：{officer} 按姓名查得此人，及其理由。</translation>
    </message>
    <message>
        <source>Only security and supervisors admit by hand.</source>
        <translation>只有安保和主管可人工放行。</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}。</translation>
    </message>
    <message>
        <source>May pass here now: {note}.</source>
        <translation>现可在此通行：{note}。</translation>
    </message>
    <message>
        <source>Staff can resolve it at the gate.</source>
        <translation>工作人员可在入口处理。</translation>
    </message>
    <message>
        <source>No code would get this person in, either.</source>
        <translation>即使有码也无法进入。</translation>
    </message>
</context>
<context>
    <name>designer</name>
    <message>
        <source>Front</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>背面</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Whole badge</source>
        <translation>整张证件</translation>
    </message>
    <message>
        <source>Save design</source>
        <translation>保存设计</translation>
    </message>
    <message>
        <source>Print a test</source>
        <translation>打印测试</translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>添加图层</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>Back to the organiser&apos;s screens</source>
        <translation>返回主办方界面</translation>
    </message>
    <message>
        <source>Back to the hardest</source>
        <translation>返回最难排的姓名</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Try it on</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>Native name</source>
        <translation>本国文字姓名</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>全名</translation>
    </message>
    <message>
        <source>Surname as registered</source>
        <translation>注册时的姓</translation>
    </message>
    <message>
        <source>Given names as registered</source>
        <translation>注册时的名</translation>
    </message>
    <message>
        <source>Transliteration</source>
        <translation>拉丁转写</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>称谓</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>所属机构</translation>
    </message>
    <message>
        <source>Whom a companion accompanies</source>
        <translation>所随行的人员</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Code of the delegation</source>
        <translation>代表团代码</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Letter of the category</source>
        <translation>类别字母</translation>
    </message>
    <message>
        <source>Badge number</source>
        <translation>证件编号</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>注册编号</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Event, short</source>
        <translation>活动简称</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>会场</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>条形码</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>文字组</translation>
    </message>
    <message>
        <source>Category band</source>
        <translation>类别色带</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>椭圆</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Field of the person</source>
        <translation>个人信息字段</translation>
    </message>
    <message>
        <source>Image from a file…</source>
        <translation>来自文件的图像…</translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation>最长姓名</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Two scripts</source>
        <translation>两种文字</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>无照片</translation>
    </message>
    <message>
        <source>Mononym</source>
        <translation>只有一个名字</translation>
    </message>
    <message>
        <source>Long position</source>
        <translation>长职务</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>西里尔文</translation>
    </message>
    <message>
        <source>Shortest name</source>
        <translation>最短姓名</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>字重</translation>
    </message>
    <message>
        <source>Never below</source>
        <translation>不小于</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>然后</translation>
    </message>
    <message>
        <source>Lines at most</source>
        <translation>最多行数</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>In the box</source>
        <translation>框内位置</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>大写</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>行距</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <translation>字距</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>间距</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>圆角</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>边框</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Kind of code</source>
        <translation>码制</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>纠错</translation>
    </message>
    <message>
        <source>Quiet zone</source>
        <translation>空白区</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>底色</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>线宽</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>方格</translation>
    </message>
    <message>
        <source>Square, across</source>
        <translation>方格横向</translation>
    </message>
    <message>
        <source>Square, down</source>
        <translation>方格纵向</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>With names</source>
        <translation>带名称</translation>
    </message>
    <message>
        <source>Column of times</source>
        <translation>时间栏</translation>
    </message>
    <message>
        <source>Where the script begins</source>
        <translation>按文字起始侧</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>Where the script ends</source>
        <translation>按文字结束侧</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>靠上</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>At the bottom</source>
        <translation>靠下</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>First letters</source>
        <translation>首字母</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>墨色</translation>
    </message>
    <message>
        <source>Quiet ink</source>
        <translation>淡墨</translation>
    </message>
    <message>
        <source>Faint</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Hairline</source>
        <translation>细线色</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸色</translation>
    </message>
    <message>
        <source>Mist</source>
        <translation>薄雾</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>毫米</translation>
    </message>
    <message>
        <source>{title} (printed now)</source>
        <translation>{title}（当前打印）</translation>
    </message>
    <message>
        <source>Designs of Indico or pretix</source>
        <translation>Indico 或 pretix 的设计</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>That cannot be: {element}</source>
        <translation>不可行：{element}</translation>
    </message>
    <message>
        <source>A test was sent to {printer}.</source>
        <translation>测试已发送至 {printer}。</translation>
    </message>
    <message>
        <source>There is no printer: the test is a PDF file in the folder “badges”.</source>
        <translation>没有打印机：测试已存为“badges”文件夹中的 PDF 文件。</translation>
    </message>
    <message>
        <source>Its code opens no gate.</source>
        <translation>其中的码不能通过任何入口。</translation>
    </message>
    <message>
        <source>{} has no counterpart here</source>
        <translation>{} 没有对应项</translation>
    </message>
    <message>
        <source>its background is not in the export: add it as an image</source>
        <translation>导出文件不含其背景：请作为图像添加</translation>
    </message>
    <message>
        <source>its picture is not in the export: choose {} as its file</source>
        <translation>导出文件不含其图片：请选择文件 {}</translation>
    </message>
    <message>
        <source>the country of a person is shown as the delegation</source>
        <translation>人员的国家显示为代表团</translation>
    </message>
    <message>
        <source>whoever has no photo gets a silhouette there</source>
        <translation>无照片者显示剪影</translation>
    </message>
    <message>
        <source>prints the badges of {} from now on</source>
        <translation>今后用于打印{}的证件</translation>
    </message>
    <message>
        <source>is of no category that plan or roster know</source>
        <translation>不属于方案或名单中的任何类别</translation>
    </message>
    <message>
        <source>justified text is set flush left</source>
        <translation>两端对齐改为左对齐</translation>
    </message>
    <message>
        <source>its background is a PDF: give it with the layout, else only its size is taken over</source>
        <translation>其背景为 PDF：请一并提供，否则仅采用尺寸</translation>
    </message>
    <message>
        <source>its background became a picture</source>
        <translation>其背景已转为图片</translation>
    </message>
    <message>
        <source>the image {} is taken for the photo</source>
        <translation>图像 {} 视为照片</translation>
    </message>
    <message>
        <source>Everything has a counterpart here.</source>
        <translation>全部内容都有对应项。</translation>
    </message>
    <message>
        <source>“{title}” was imported; save it to keep it.</source>
        <translation>已导入“{title}”；请保存以保留。</translation>
    </message>
    <message>
        <source>“{title}” was imported and saved.</source>
        <translation>“{title}”已导入并保存。</translation>
    </message>
    <message>
        <source>Tried as a printer of {dpi} dots an inch prints it.</source>
        <translation>按每英寸 {dpi} 点的打印机效果试读。</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>仍然保存</translation>
    </message>
    <message>
        <source>Delete the design “{title}”?</source>
        <translation>删除设计“{title}”？</translation>
    </message>
    <message>
        <source>Badges that were printed with it stay valid.</source>
        <translation>已用其打印的证件仍然有效。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Save before closing?</source>
        <translation>关闭前保存？</translation>
    </message>
    <message>
        <source>Go on designing</source>
        <translation>继续设计</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>不保存并关闭</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name of the design</source>
        <translation>设计名称</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>常用尺寸</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>面数</translation>
    </message>
    <message>
        <source>Front only</source>
        <translation>仅正面</translation>
    </message>
    <message>
        <source>Front and back</source>
        <translation>正反两面</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>One badge a page</source>
        <translation>每页一张证件</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Align left edges</source>
        <translation>左对齐</translation>
    </message>
    <message>
        <source>Align middles, side by side</source>
        <translation>水平居中对齐</translation>
    </message>
    <message>
        <source>Align right edges</source>
        <translation>右对齐</translation>
    </message>
    <message>
        <source>Align upper edges</source>
        <translation>上对齐</translation>
    </message>
    <message>
        <source>Align middles, one above the other</source>
        <translation>垂直居中对齐</translation>
    </message>
    <message>
        <source>Align lower edges</source>
        <translation>下对齐</translation>
    </message>
    <message>
        <source>Equal gaps from left to right</source>
        <translation>水平等距</translation>
    </message>
    <message>
        <source>Equal gaps from top to bottom</source>
        <translation>垂直等距</translation>
    </message>
    <message>
        <source>Stack texts, or take a stack apart</source>
        <translation>组合文字或拆开文字组</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>who does not fit</source>
        <translation>内容放不下的人员</translation>
    </message>
    <message>
        <source>invented people, as the roster is empty</source>
        <translation>名单为空，此为虚构人员</translation>
    </message>
    <message>
        <source>the hardest people of this roster</source>
        <translation>本名单中最难排的姓名</translation>
    </message>
    <message>
        <source>It could not be tried on everybody.</source>
        <translation>无法对所有人试用。</translation>
    </message>
    <message>
        <source>Trying it on everybody…</source>
        <translation>正在对所有人试用…</translation>
    </message>
    <message>
        <source>Nobody to try it on yet.</source>
        <translation>尚无可试用的人员。</translation>
    </message>
    <message>
        <source>Tried on {done} of {people} people.</source>
        <translation>已试用 {done} / {people} 人。</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>其他颜色…</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>自定义文字</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>任何语言</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>文字语言</translation>
    </message>
    <message>
        <source>Text; {family_name} is the surname</source>
        <translation>文字；{family_name} 表示姓</translation>
    </message>
    <message>
        <source>Shown for</source>
        <translation>显示对象</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>But not for</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Only with</source>
        <translation>仅当有</translation>
    </message>
    <message>
        <source>Only without</source>
        <translation>仅当无</translation>
    </message>
    <message>
        <source>Scanners would not read the code.</source>
        <translation>扫描器将无法读取此码。</translation>
    </message>
    <message>
        <source>“{layer}” and the code lie over each other.</source>
        <translation>“{layer}”与码相互重叠。</translation>
    </message>
    <message>
        <source>Something lies over the code.</source>
        <translation>有内容盖住了码。</translation>
    </message>
    <message>
        <source>“{layer}” is too near the code: leave a margin around it.</source>
        <translation>“{layer}”离码太近：请在码周围留白。</translation>
    </message>
    <message>
        <source>The code is too near the edge: leave a margin around it.</source>
        <translation>码离边缘太近：请在码周围留白。</translation>
    </message>
    <message>
        <source>The code is too small: it needs {size} mm.</source>
        <translation>码太小：需要 {size} 毫米。</translation>
    </message>
    <message>
        <source>The code does not stand out from its ground.</source>
        <translation>码与底色对比不足。</translation>
    </message>
</context>
<context>
    <name>display</name>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Language and light</source>
        <translation>语言与明暗</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>This kiosk keeps what is chosen here, also after a restart.</source>
        <translation>本机会保留此处的选择，重启后仍有效。</translation>
    </message>
    <message>
        <source>This could not be kept: it holds until the kiosk is closed.</source>
        <translation>未能保存：在终端关闭之前有效。</translation>
    </message>
</context>
<context>
    <name>find</name>
    <message>
        <source>Choose this person</source>
        <translation>选择此人</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>尚未选择</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Name, delegation or code, in any script</source>
        <translation>姓名、代表团或代码，任何文字</translation>
    </message>
    <message>
        <source>Nobody is called that. Try fewer letters, or the name as it is heard.</source>
        <translation>查无此人。请少输几个字母，或按读音输入。</translation>
    </message>
    <message>
        <source>One letter is enough to begin.</source>
        <translation>输入一个字母即可开始。</translation>
    </message>
</context>
<context>
    <name>first_officer</name>
    <message>
        <source>No officer yet. Not scanning.</source>
        <translation>尚无值班员。暂停扫码。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>请再输入一次</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>请设定 PIN</translation>
    </message>
    <message>
        <source>Who organises here?</source>
        <translation>请登记主办人员</translation>
    </message>
    <message>
        <source>Nobody can log in yet. The organiser is the first, and lets the others in.</source>
        <translation>目前尚无人可以登录。主办人员首先登记，再添加其他人员。</translation>
    </message>
    <message>
        <source>It will open together with the PIN.</source>
        <translation>将与 PIN 一起使用。</translation>
    </message>
    <message>
        <source>Badge scanned</source>
        <translation>已扫描证件</translation>
    </message>
    <message>
        <source>Scan one, or do without.</source>
        <translation>可扫描一张，也可不用。</translation>
    </message>
    <message>
        <source>No badge scanned</source>
        <translation>未扫描证件</translation>
    </message>
    <message>
        <source>Type your name first.</source>
        <translation>请先输入姓名。</translation>
    </message>
    <message>
        <source>The two PINs differ. Choose one again.</source>
        <translation>两次输入的 PIN 不同。请重新设定。</translation>
    </message>
    <message>
        <source>What was scanned is no badge of this event. Nothing is kept of it.</source>
        <translation>所扫描的不是本次活动的证件。未保留任何内容。</translation>
    </message>
</context>
<context>
    <name>frame</name>
    <message>
        <source>Gate</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>注册台</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安保</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>主办方</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
</context>
<context>
    <name>hand_over</name>
    <message>
        <source>Saved as {file}</source>
        <translation>已保存为 {file}</translation>
    </message>
    <message>
        <source>The paper could not be saved. Photograph the code.</source>
        <translation>无法保存文件。请拍下此码。</translation>
    </message>
    <message>
        <source>Go on as {name}</source>
        <translation>以 {name} 身份继续</translation>
    </message>
    <message>
        <source>Next officer</source>
        <translation>下一位值班员</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Shift ended. Not scanning.</source>
        <translation>值班已结束。暂停扫码。</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>交班记录</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}，{role}</translation>
    </message>
    <message>
        <source>{event}, gate {gate}. {day}, {since} to {until}</source>
        <translation>{event}，闸口{gate}。{day}，{since} 至 {until}</translation>
    </message>
    <message>
        <source>{event}, gate {gate}. From {day}, {since} to {end}, {until}</source>
        <translation>{event}，闸口{gate}。{day} {since} 至 {end} {until}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Let in against the verdict</source>
        <translation>特批放行</translation>
    </message>
    <message>
        <source>Alerts raised</source>
        <translation>发出的警报</translation>
    </message>
    <message>
        <source>Alerts seen to</source>
        <translation>已处理的警报</translation>
    </message>
    <message>
        <source>The journal up to now. Kept on paper, these words prove it later:</source>
        <translation>截至目前的日志。以下词语留存纸上，日后可作证明：</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>交班人</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>接班人</translation>
    </message>
    <message>
        <source>To check: kiosk journal verify --head, then the words or the text of the code.</source>
        <translation>核验：kiosk journal verify --head，然后输入词语或码中文字。</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Reads badly</source>
        <translation>读码不良</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>扫码器</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>None, badges as PDF</source>
        <translation>无，证件存为 PDF</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>需要查看</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>已满</translation>
    </message>
    <message>
        <source>{percent} % full</source>
        <translation>已用 {percent}%</translation>
    </message>
    <message>
        <source>Disk {state}</source>
        <translation>磁盘{state}</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>{age}, {people}</source>
        <translation>{age}，{people}</translation>
    </message>
    <message>
        <source>all in step</source>
        <translation>全部同步</translation>
    </message>
    <message>
        <source>{age} · {state}</source>
        <translation>{age} · {state}</translation>
    </message>
    <message>
        <source>{system} refuses</source>
        <translation>{system} 拒绝</translation>
    </message>
    <message>
        <source>{system} offline</source>
        <translation>{system} 离线</translation>
    </message>
    <message>
        <source>{system} not heard yet</source>
        <translation>{system} 尚无数据</translation>
    </message>
    <message>
        <source>{system} in step</source>
        <translation>{system} 同步</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>None, works alone</source>
        <translation>无，独立运行</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>Not reached, works on</source>
        <translation>无法连接，照常运行</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>已同步</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>{name}, since {hour}</source>
        <translation>{name}，自{hour}起</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>值班员</translation>
    </message>
</context>
<context>
    <name>held</name>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}。</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>不是同一人</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>非本人</translation>
    </message>
    <message>
        <source>To desk</source>
        <translation>去注册台</translation>
    </message>
</context>
<context>
    <name>idle</name>
    <message>
        <source>Lock this kiosk</source>
        <translation>锁定本终端</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>查找人员</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>其他界面</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>在场</translation>
    </message>
    <message>
        <source>inside, of {capacity}</source>
        <translation>在场，限{capacity}人</translation>
    </message>
    <message>
        <source>nearly full, of {capacity}</source>
        <translation>即将满员，上限{capacity}</translation>
    </message>
    <message>
        <source>through {gate} today</source>
        <translation>今日经{gate}</translation>
    </message>
    <message>
        <source>Gate {gate} is closed now</source>
        <translation>闸口{gate}现已关闭</translation>
    </message>
    <message>
        <source>Gate {gate} opens at {hour}</source>
        <translation>闸口{gate}将于{hour}开放</translation>
    </message>
    <message>
        <source>Hold the code 10 to 20 cm from the reader.</source>
        <translation>请将二维码置于读码器前10至20厘米处。</translation>
    </message>
    <message>
        <source>The way out stays open.</source>
        <translation>出口保持开放。</translation>
    </message>
    <message>
        <source>{zone} is open</source>
        <translation>{zone}开放中</translation>
    </message>
    <message>
        <source>{zone} is open for {people} until {hour}</source>
        <translation>{zone}对{people}开放至{hour}</translation>
    </message>
    <message>
        <source>{zone} is open until {hour}</source>
        <translation>{zone}开放至{hour}</translation>
    </message>
    <message>
        <source>{zone} opens at {hour}</source>
        <translation>{zone}将于{hour}开放</translation>
    </message>
    <message>
        <source>{zone} is closed for today</source>
        <translation>{zone}今日已关闭</translation>
    </message>
    <message>
        <source>All entrances are locked. This way out stays open.</source>
        <translation>所有入口已封锁。此出口保持开放。</translation>
    </message>
    <message>
        <source>Nobody enters until security lifts the lockdown. Send people away from the gate.</source>
        <translation>安保解除封锁前任何人不得入内。请引导人员离开入口。</translation>
    </message>
    <message>
        <source>All gates are locked. Exits stay open.</source>
        <translation>所有入口已封锁。出口保持开放。</translation>
    </message>
    <message>
        <source>{people} from {hour}.</source>
        <translation>{people}自{hour}起。</translation>
    </message>
</context>
<context>
    <name>lamps</name>
    <message>
        <source>Ready to scan, verdicts as usual</source>
        <translation>可以扫码，判定照常</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>可以扫码</translation>
    </message>
    <message>
        <source>Sealed {hour}</source>
        <translation>已记录 {hour}</translation>
    </message>
    <message>
        <source>No {number}</source>
        <translation>编号 {number}</translation>
    </message>
    <message>
        <source>Since {hour}</source>
        <translation>自 {hour}</translation>
    </message>
    <message>
        <source>Last No {number}</source>
        <translation>末号 {number}</translation>
    </message>
    <message>
        <source>This gate cannot judge</source>
        <translation>本闸口无法判定</translation>
    </message>
    <message>
        <source>No verdict: scan again</source>
        <translation>未判定：请重新扫码</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>{hour}, {day}</source>
        <translation>{day} {hour}</translation>
    </message>
</context>
<context>
    <name>lock</name>
    <message>
        <source>Locked at {hour}. Not scanning.</source>
        <translation>已于 {hour} 锁定。暂停扫码。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>End the shift</source>
        <translation>结束值班</translation>
    </message>
    <message>
        <source>This takes the PIN of an organiser.</source>
        <translation>需要主办人员的 PIN。</translation>
    </message>
    <message>
        <source>{name} has been on duty since {hour}. Type the PIN to hand over.</source>
        <translation>{name} 自 {hour} 起值班。请输入 PIN 交班。</translation>
    </message>
    <message>
        <source>Scan your officer badge, then type your PIN.</source>
        <translation>请扫描您的证件，然后输入 PIN。</translation>
    </message>
    <message>
        <source>The PIN alone is enough.</source>
        <translation>仅输入 PIN 亦可。</translation>
    </message>
    <message>
        <source>No badge scanned</source>
        <translation>未扫描证件</translation>
    </message>
    <message>
        <source>{role}, on duty since {hour}</source>
        <translation>{role}，自 {hour} 起值班</translation>
    </message>
    <message>
        <source>Who is on duty?</source>
        <translation>谁在值班？</translation>
    </message>
    <message>
        <source>End the shift?</source>
        <translation>结束值班？</translation>
    </message>
    <message>
        <source>Close the kiosk?</source>
        <translation>关闭终端？</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>现在可以重试。</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait {time}.</source>
        <translation>PIN 错误次数过多。请等待 {time}。</translation>
    </message>
    <message>
        <source>This is no officer&apos;s badge. Type your PIN.</source>
        <translation>这不是值班员证件。请输入 PIN。</translation>
    </message>
    <message>
        <source>This badge is no longer valid. Type your PIN.</source>
        <translation>此证件已失效。请输入 PIN。</translation>
    </message>
    <message>
        <source>Only an organiser can close the kiosk.</source>
        <translation>只有主办人员可以关闭终端。</translation>
    </message>
    <message>
        <source>The list of officers was lost. An organiser adds one: kiosk operator add</source>
        <translation>值班员名单已丢失。请主办人员添加：kiosk operator add</translation>
    </message>
    <message>
        <source>The first organiser is on the list. Log in with the new PIN.</source>
        <translation>首位主办人员已登记。请用新的 PIN 登录。</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>Names to confirm: {count}</source>
        <translation>待确认姓名：{count}</translation>
    </message>
    <message>
        <source>Until somebody confirms a spelling, badges bear the name as registered.</source>
        <translation>拼写经人确认之前，证件上印登记的姓名。</translation>
    </message>
    <message>
        <source>Spelling on the badge, surname in capitals</source>
        <translation>证件上的拼写，姓氏用大写</translation>
    </message>
    <message>
        <source>Name as registered</source>
        <translation>登记姓名</translation>
    </message>
    <message>
        <source>Spelt by a machine</source>
        <translation>机器拼写</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Spelling in Latin letters</source>
        <translation>拉丁字母拼写</translation>
    </message>
    <message>
        <source>Every name is as registered or was confirmed.</source>
        <translation>所有姓名均与登记一致或已经确认。</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Confirm my edit</source>
        <translation>确认我的修改</translation>
    </message>
    <message>
        <source>Confirm as spelt</source>
        <translation>按此拼写确认</translation>
    </message>
    <message>
        <source>Undo my edit</source>
        <translation>撤销我的修改</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
</context>
<context>
    <name>naming</name>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>All but {people}</source>
        <translation>除{people}外所有人</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>needs</name>
    <message>
        <source>Lost</source>
        <translation>遗失</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>被盗</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Wrong data</source>
        <translation>信息有误</translation>
    </message>
    <message>
        <source>Never came out</source>
        <translation>未打印出来</translation>
    </message>
    <message>
        <source>The old badge stops at every gate</source>
        <translation>旧证在各入口失效</translation>
    </message>
    <message>
        <source>As lost, and security is told</source>
        <translation>同遗失，另通知安保</translation>
    </message>
    <message>
        <source>Take the old badge back</source>
        <translation>收回旧证</translation>
    </message>
    <message>
        <source>Correct the registration first</source>
        <translation>请先更正注册信息</translation>
    </message>
    <message>
        <source>The printer is asked first</source>
        <translation>先查询打印机</translation>
    </message>
    <message>
        <source>the one before was lost</source>
        <translation>前一张遗失</translation>
    </message>
    <message>
        <source>the one before was stolen</source>
        <translation>前一张被盗</translation>
    </message>
    <message>
        <source>the one before was damaged</source>
        <translation>前一张损坏</translation>
    </message>
    <message>
        <source>the one before had wrong data</source>
        <translation>前一张信息有误</translation>
    </message>
    <message>
        <source>the one before never came out</source>
        <translation>前一张未打印出来</translation>
    </message>
</context>
<context>
    <name>officers</name>
    <message>
        <source>Entrance staff</source>
        <translation>入口工作人员</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安保人员</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>主办人员</translation>
    </message>
    <message>
        <source>A PIN has {least} to {most} digits.</source>
        <translation>PIN 为 {least} 至 {most} 位数字。</translation>
    </message>
    <message>
        <source>The same digit all over, or digits in a row, are no PIN. Choose another.</source>
        <translation>不能使用相同数字或连续数字作为 PIN。请另选一个。</translation>
    </message>
    <message>
        <source>This PIN cannot be used. Choose another.</source>
        <translation>此 PIN 不能使用。请另选一个。</translation>
    </message>
</context>
<context>
    <name>organiser</name>
    <message>
        <source>Roster</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>到场情况</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>值班员</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>主办方</translation>
    </message>
</context>
<context>
    <name>override</name>
    <message>
        <source>Note, in a few words</source>
        <translation>备注（简短说明）</translation>
    </message>
    <message>
        <source>Say in a few words why</source>
        <translation>请简短说明原因</translation>
    </message>
    <message>
        <source>Let out against the verdict</source>
        <translation>特批放行离场</translation>
    </message>
    <message>
        <source>Let in against the verdict</source>
        <translation>特批放行入场</translation>
    </message>
    <message>
        <source>Waiting for the second officer</source>
        <translation>等待第二名值班员</translation>
    </message>
    <message>
        <source>Waiting for an officer</source>
        <translation>等待值班员</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>请选择理由</translation>
    </message>
    <message>
        <source>Waiting for the note</source>
        <translation>等待填写备注</translation>
    </message>
    <message>
        <source>Let out once</source>
        <translation>放行离场一次</translation>
    </message>
    <message>
        <source>Admit once</source>
        <translation>放行一次</translation>
    </message>
    <message>
        <source>Scan badge or type PIN</source>
        <translation>扫描证件或输入 PIN</translation>
    </message>
    <message>
        <source>Now the PIN of this officer</source>
        <translation>请输入该人员的 PIN</translation>
    </message>
    <message>
        <source>Supervisor or security</source>
        <translation>主管或安保人员</translation>
    </message>
    <message>
        <source>A supervisor, or another officer</source>
        <translation>主管，或另一名值班员</translation>
    </message>
    <message>
        <source>Another person than the first</source>
        <translation>须为另一人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Second officer</source>
        <translation>第二名值班员</translation>
    </message>
    <message>
        <source>First officer</source>
        <translation>第一名值班员</translation>
    </message>
    <message>
        <source>{role}, PIN right at {hour}</source>
        <translation>{role}，{hour} PIN 正确</translation>
    </message>
    <message>
        <source>{role}, on duty since {hour}</source>
        <translation>{role}，{hour} 起值班</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>无需</translation>
    </message>
    <message>
        <source>A supervisor may decide alone</source>
        <translation>主管可单独决定</translation>
    </message>
    <message>
        <source>Both names and the reason are sealed in the journal.</source>
        <translation>两人姓名和理由将记入日志。</translation>
    </message>
    <message>
        <source>Name and reason are sealed in the journal.</source>
        <translation>姓名和理由将记入日志。</translation>
    </message>
    <message>
        <source>It holds for this one passage.</source>
        <translation>仅对本次通行有效。</translation>
    </message>
</context>
<context>
    <name>paging</name>
    <message>
        <source>Page back</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>{first}–{last} of {all}</source>
        <translation>{first}–{last}，共{all}</translation>
    </message>
    <message>
        <source>{page} of {all}</source>
        <translation>第{page}页，共{all}页</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>No category</source>
        <translation>无类别</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Accompanies {name}</source>
        <translation>随同：{name}</translation>
    </message>
    <message>
        <source>May enter</source>
        <translation>可进入</translation>
    </message>
</context>
<context>
    <name>person_line</name>
    <message>
        <source>{words}.</source>
        <translation>{words}。</translation>
    </message>
</context>
<context>
    <name>pin_pad</name>
    <message>
        <source>Erase</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
</context>
<context>
    <name>pin_screen</name>
    <message>
        <source>Scanned by mistake? Take it off</source>
        <translation>误扫？移除</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>{session}, {hours}</source>
        <translation>{session} {hours}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>No sessions on this day.</source>
        <translation>当天没有会议。</translation>
    </message>
    <message>
        <source>Who may enter what</source>
        <translation>准入权限</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>随时</translation>
    </message>
    <message>
        <source>During sessions</source>
        <translation>会议期间</translation>
    </message>
    <message>
        <source>With escort</source>
        <translation>须有陪同</translation>
    </message>
    <message>
        <source>As the check-in list says</source>
        <translation>按签到名单</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>不得进入</translation>
    </message>
    <message>
        <source>May enter at any time.</source>
        <translation>可随时进入。</translation>
    </message>
    <message>
        <source>May enter during these sessions.</source>
        <translation>可在以下会议期间进入。</translation>
    </message>
    <message>
        <source>May enter with an escort.</source>
        <translation>须有人陪同进入。</translation>
    </message>
    <message>
        <source>A check-in list of the registration system decides.</source>
        <translation>由注册系统的签到名单决定。</translation>
    </message>
    <message>
        <source>May not enter.</source>
        <translation>不得进入。</translation>
    </message>
    <message>
        <source>{day}, {hours}</source>
        <translation>{day} {hours}</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>第{number}天</translation>
    </message>
    <message>
        <source>Escorts are</source>
        <translation>陪同者</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>On the roster</source>
        <translation>名单中</translation>
    </message>
    <message>
        <source>Opens the zone for</source>
        <translation>向以下类别开放</translation>
    </message>
    <message>
        <source>Nobody more</source>
        <translation>无其他人</translation>
    </message>
    <message>
        <source>Always may enter</source>
        <translation>可随时进入</translation>
    </message>
    <message>
        <source>Compared with the document at the first entry of a day.</source>
        <translation>每天首次进入时与身份证件核对。</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Staff is told</source>
        <translation>提示工作人员</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>闸口</translation>
    </message>
    <message>
        <source>No gate leads there.</source>
        <translation>没有闸口通往该处。</translation>
    </message>
    <message>
        <source>Lies within</source>
        <translation>位于以下区域内</translation>
    </message>
    <message>
        <source>Entries of one person</source>
        <translation>每人进入次数</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Nearly full from {count}</source>
        <translation>达{count}人即接近满员</translation>
    </message>
    <message>
        <source>When it is full</source>
        <translation>满员时改往</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>不限次数</translation>
    </message>
    <message>
        <source>A second entry without leaving</source>
        <translation>未离开再次进入</translation>
    </message>
    <message>
        <source>Also opens with</source>
        <translation>另可凭以下进入</translation>
    </message>
    <message>
        <source>One on each day</source>
        <translation>每天一次</translation>
    </message>
    <message>
        <source>Whoever enters has left</source>
        <translation>进入即视为离开</translation>
    </message>
    <message>
        <source>When a session has ended</source>
        <translation>会议结束时</translation>
    </message>
    <message>
        <source>Every day at {hour}</source>
        <translation>每天{hour}</translation>
    </message>
    <message>
        <source>Everybody counts as out</source>
        <translation>所有人视为已离开</translation>
    </message>
    <message>
        <source>{gate}, way out</source>
        <translation>{gate}，出口</translation>
    </message>
    <message>
        <source>{gate}, badges only</source>
        <translation>{gate}，仅凭证件</translation>
    </message>
    <message>
        <source>{gate}, {hours}</source>
        <translation>{gate}，{hours}</translation>
    </message>
    <message>
        <source>Is refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Is admitted, and noted</source>
        <translation>放行并记录</translation>
    </message>
    <message>
        <source>Is admitted</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Press a field of the table, or a session, to see what the plan says of it.</source>
        <translation>按表格中的一格或一场会议，查看方案中的说明。</translation>
    </message>
    <message>
        <source>This plan has</source>
        <translation>本方案包括</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>Show the practice</source>
        <translation>显示练习</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Load printer</source>
        <translation>打印机装纸</translation>
    </message>
    <message>
        <source>Empty printer</source>
        <translation>打印机缺纸</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>释放磁盘</translation>
    </message>
    <message>
        <source>Full disk</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Play a day in 60 s</source>
        <translation>60 秒演示一天</translation>
    </message>
    <message>
        <source>Open the badge</source>
        <translation>打开证件</translation>
    </message>
    <message>
        <source>Back to the first</source>
        <translation>回到开头</translation>
    </message>
    <message>
        <source>Officers and PINs</source>
        <translation>值班员和 PIN</translation>
    </message>
    <message>
        <source>More tickets</source>
        <translation>更多入场券</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Invented people. Tap one to scan it.</source>
        <translation>虚构人物。点按即扫描。</translation>
    </message>
    <message>
        <source>Make trouble</source>
        <translation>制造故障</translation>
    </message>
    <message>
        <source>Each line says what the gate ought to answer. Look at shape, word and place: 3 m away, any one is enough.</source>
        <translation>每行标明应有的判定。看形状、文字、位置：3 米外任一即可。</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Minister, first entry</source>
        <translation>部长，首次入场</translation>
    </message>
    <message>
        <source>Chief of police</source>
        <translation>警察首长</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>尚未付款</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Forged code</source>
        <translation>伪造码</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>尚未批准</translation>
    </message>
    <message>
        <source>Companion of the minister</source>
        <translation>部长的随行人员</translation>
    </message>
    <message>
        <source>Name in two scripts</source>
        <translation>两种文字的姓名</translation>
    </message>
    <message>
        <source>Long name</source>
        <translation>长姓名</translation>
    </message>
    <message>
        <source>The longest name</source>
        <translation>最长的姓名</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>新闻界</translation>
    </message>
    <message>
        <source>Perhaps on the watch list</source>
        <translation>可能在观察名单上</translation>
    </message>
    <message>
        <source>Nobody’s ticket</source>
        <translation>无主入场券</translation>
    </message>
    <message>
        <source>Ticket of another event</source>
        <translation>其他活动的入场券</translation>
    </message>
    <message>
        <source>Half a code</source>
        <translation>半个码</translation>
    </message>
    <message>
        <source>Badge just printed</source>
        <translation>刚打印的证件</translation>
    </message>
    <message>
        <source>Next arrival</source>
        <translation>下一位到场者</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>值班员</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>刚才</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>请看</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>Nothing scanned yet</source>
        <translation>尚未扫描</translation>
    </message>
    <message>
        <source>Tap a line: its code is held before the camera. A hand scanner works as well.</source>
        <translation>点按一行：其二维码将置于摄像头前。也可使用手持扫描器。</translation>
    </message>
    <message>
        <source>The column</source>
        <translation>判定栏</translation>
    </message>
    <message>
        <source>Word, shape, place and colour all say the verdict. Any one of them is enough.</source>
        <translation>文字、形状、位置和颜色都表示判定，任一即可。</translation>
    </message>
    <message>
        <source>A minister’s ticket</source>
        <translation>部长的入场券</translation>
    </message>
    <message>
        <source>Tap the first line. Each line shows the verdict that it ought to get.</source>
        <translation>点按第一行。每行都标明应得的判定。</translation>
    </message>
    <message>
        <source>ADMIT: the circle at the foot of the column, one high note. Sealed on disk before it was shown.</source>
        <translation>放行：判定栏下方的圆形，一声高音。显示之前已记录在磁盘上。</translation>
    </message>
    <message>
        <source>The last passages</source>
        <translation>最近的通行</translation>
    </message>
    <message>
        <source>They stay in sight under the sheet. Scan the same ticket again: it is inside already, so STOP.</source>
        <translation>它们一直显示在页面下方。再扫同一张入场券：持有人已入场，因此止步。</translation>
    </message>
    <message>
        <source>Print the badge</source>
        <translation>打印证件</translation>
    </message>
    <message>
        <source>F5 at the kiosk. The badge then leads the list, and its code can be scanned in place of the ticket.</source>
        <translation>在终端按 F5。证件随后排在列表首位，可代替入场券扫描。</translation>
    </message>
    <message>
        <source>CHECK: the diamond in the middle, two level notes. It stays until somebody has looked into it.</source>
        <translation>核查：中间的菱形，两声平音。有人处理之前一直显示。</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>They say what to do here. The filled button settles it, and says how.</source>
        <translation>步骤说明此处该做什么。实心按钮可了结此事，并写明方式。</translation>
    </message>
    <message>
        <source>Settle it</source>
        <translation>了结</translation>
    </message>
    <message>
        <source>F5 at the kiosk does what the filled button says. The next scan wins all the same.</source>
        <translation>在终端按 F5 即执行实心按钮所示。下一次扫描仍然优先。</translation>
    </message>
    <message>
        <source>STOP: the octagon at the top, three falling notes. The sheet says why.</source>
        <translation>止步：上方的八角形，三声降音。页面说明原因。</translation>
    </message>
    <message>
        <source>Where to send the person</source>
        <translation>请此人去往何处</translation>
    </message>
    <message>
        <source>It stands under the reason. Nothing needs to be pressed: the next scan clears it.</source>
        <translation>写在原因下方。无需按键：下一次扫描即清除。</translation>
    </message>
    <message>
        <source>Lock the kiosk</source>
        <translation>锁定终端</translation>
    </message>
    <message>
        <source>F12 locks it. The last page of the list has the officers’ badges and PINs.</source>
        <translation>按 F12 锁定。列表末页有值班员的证件和 PIN。</translation>
    </message>
</context>
<context>
    <name>presence</name>
    <message>
        <source>Inside since {hour}</source>
        <translation>{hour} 起在场</translation>
    </message>
    <message>
        <source>Left at {hour}</source>
        <translation>{hour} 离开</translation>
    </message>
    <message>
        <source>Not arrived</source>
        <translation>未到</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>sees this now</source>
        <translation>当前画面</translation>
    </message>
</context>
<context>
    <name>print_panel</name>
    <message>
        <source>The badge was not printed.</source>
        <translation>证件未打印。</translation>
    </message>
</context>
<context>
    <name>printers</name>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Add printer</source>
        <translation>添加打印机</translation>
    </message>
    <message>
        <source>A badge is {size}</source>
        <translation>证件尺寸{size}</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Looking for printers …</source>
        <translation>正在查找打印机……</translation>
    </message>
    <message>
        <source>When a printer stops</source>
        <translation>打印机停止时</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>备用</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>ipp://address or zpl://address</source>
        <translation>ipp://地址 或 zpl://地址</translation>
    </message>
    <message>
        <source>Pick a printer to see how it is.</source>
        <translation>选择一台打印机查看其状态。</translation>
    </message>
    <message>
        <source>New stock was put in</source>
        <translation>新装空白证件</translation>
    </message>
    <message>
        <source>Always here</source>
        <translation>始终在此打印</translation>
    </message>
    <message>
        <source>Test badge</source>
        <translation>测试证件</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Print badges here</source>
        <translation>在此打印证件</translation>
    </message>
    <message>
        <source>No second printer</source>
        <translation>不设备用</translation>
    </message>
    <message>
        <source>Second printer</source>
        <translation>备用打印机</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF文件</translation>
    </message>
    <message>
        <source>In the data folder of this kiosk</source>
        <translation>在本机数据文件夹中</translation>
    </message>
    <message>
        <source>Printer of this machine</source>
        <translation>本机打印机</translation>
    </message>
    <message>
        <source>Network printer (IPP)</source>
        <translation>网络打印机（IPP）</translation>
    </message>
    <message>
        <source>Label printer (ZPL)</source>
        <translation>标签打印机（ZPL）</translation>
    </message>
    <message>
        <source>Folder for PDF files</source>
        <translation>PDF文件夹</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>先询问</translation>
    </message>
    <message>
        <source>Second takes over</source>
        <translation>由备用机接替</translation>
    </message>
    <message>
        <source>Badges wait</source>
        <translation>证件等待</translation>
    </message>
    <message>
        <source>Being asked</source>
        <translation>查询中</translation>
    </message>
    <message>
        <source>Ready, something is about to end</source>
        <translation>就绪，耗材即将用尽</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>{length} mm long</source>
        <translation>长{length}毫米</translation>
    </message>
    <message>
        <source>Pages are as large as the badge, {wanted}.</source>
        <translation>页面与证件同大，{wanted}。</translation>
    </message>
    <message>
        <source>It does not tell what is loaded; the badge needs {wanted}.</source>
        <translation>打印机未报告所装纸张；证件需要{wanted}。</translation>
    </message>
    <message>
        <source>Loaded {loaded}: right for the badge.</source>
        <translation>已装{loaded}：适合证件。</translation>
    </message>
    <message>
        <source>Loaded {loaded}; the badge needs {wanted}.</source>
        <translation>已装{loaded}；证件需要{wanted}。</translation>
    </message>
    <message>
        <source>The test badge is being sent.</source>
        <translation>正在发送测试证件。</translation>
    </message>
    <message>
        <source>The printer has the test badge.</source>
        <translation>测试证件已送达打印机。</translation>
    </message>
    <message>
        <source>See that it is straight, whole and sharp, and throw it away.</source>
        <translation>请检查是否端正、完整、清晰，然后销毁。</translation>
    </message>
    <message>
        <source>The test badge came out.</source>
        <translation>测试证件已打出。</translation>
    </message>
    <message>
        <source>Look into the tray.</source>
        <translation>请查看出纸盘。</translation>
    </message>
    <message>
        <source>The printer does not say what became of the test badge.</source>
        <translation>打印机未告知测试证件的结果。</translation>
    </message>
    <message>
        <source>The printer says: {word}</source>
        <translation>打印机提示：{word}</translation>
    </message>
    <message>
        <source>The test badge did not come out.</source>
        <translation>测试证件未打出。</translation>
    </message>
    <message>
        <source>The test badge was not sent.</source>
        <translation>测试证件未发送。</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}。</translation>
    </message>
    <message>
        <source>{count} came out so far</source>
        <translation>已打出{count}张</translation>
    </message>
    <message>
        <source>{count} blank badges left</source>
        <translation>剩余空白证件{count}张</translation>
    </message>
</context>
<context>
    <name>prints</name>
    <message>
        <source>PDF files</source>
        <translation>PDF文件</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>未打印</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>At the printer</source>
        <translation>已送打印机</translation>
    </message>
    <message>
        <source>Printing is on hold.</source>
        <translation>打印已暂停。</translation>
    </message>
    <message>
        <source>The printer gets it next.</source>
        <translation>即将送至打印机。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>The printer is being asked.</source>
        <translation>正在查询打印机。</translation>
    </message>
    <message>
        <source>Look into the tray, and say what is there.</source>
        <translation>请查看出纸盘并确认。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>已发送至打印机</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>Saved as a file</source>
        <translation>已存为文件</translation>
    </message>
    <message>
        <source>Did it come out?</source>
        <translation>是否已打出？</translation>
    </message>
    <message>
        <source>Given to another printer: {printer}</source>
        <translation>已转至另一台打印机：{printer}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>{state}. {detail}</source>
        <translation>{state}。{detail}</translation>
    </message>
    <message>
        <source>The printer says: {word}</source>
        <translation>打印机提示：{word}</translation>
    </message>
    <message>
        <source>Nobody wanted it any more.</source>
        <translation>已不再需要。</translation>
    </message>
    <message>
        <source>Somebody saw it in the tray.</source>
        <translation>已在出纸盘中看到。</translation>
    </message>
    <message>
        <source>Somebody looked: it is not in the tray.</source>
        <translation>已查看：不在出纸盘中。</translation>
    </message>
    <message>
        <source>The kiosk was switched off while sending it.</source>
        <translation>发送时本机关闭。</translation>
    </message>
    <message>
        <source>It never reached the printer.</source>
        <translation>未送达打印机。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有此文件。</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>打印机无响应。</translation>
    </message>
    <message>
        <source>The printer cannot tell.</source>
        <translation>打印机无法告知。</translation>
    </message>
    <message>
        <source>The printer no longer knows it.</source>
        <translation>打印机已无此记录。</translation>
    </message>
    <message>
        <source>The printer&apos;s own counter says that nothing came out.</source>
        <translation>打印机的计数器显示没有打印出任何东西。</translation>
    </message>
    <message>
        <source>The printer gave it up.</source>
        <translation>打印机已放弃打印。</translation>
    </message>
    <message>
        <source>The person is no longer on the roster.</source>
        <translation>此人已不在名单中。</translation>
    </message>
    <message>
        <source>Said by {officer}.</source>
        <translation>由{officer}确认。</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}。</translation>
    </message>
    <message>
        <source>Go on printing</source>
        <translation>继续打印</translation>
    </message>
    <message>
        <source>Hold all</source>
        <translation>全部暂停</translation>
    </message>
    <message>
        <source>Send to {printer}</source>
        <translation>改送{printer}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>{printer}: {trouble}</source>
        <translation>{printer}：{trouble}</translation>
    </message>
    <message>
        <source>Nobody on this roster</source>
        <translation>不在此名单中</translation>
    </message>
    <message>
        <source>No badge has come out yet.</source>
        <translation>尚未打出任何证件。</translation>
    </message>
    <message>
        <source>Came out: {counts}</source>
        <translation>已打出：{counts}</translation>
    </message>
    <message>
        <source>{counted} ({left} left)</source>
        <translation>{counted}（剩{left}）</translation>
    </message>
    <message>
        <source>No badge is on its way.</source>
        <translation>没有正在处理的证件。</translation>
    </message>
    <message>
        <source>Every badge that was asked for came out.</source>
        <translation>所有申请的证件均已打出。</translation>
    </message>
    <message>
        <source>No badge was asked for yet.</source>
        <translation>尚无证件申请。</translation>
    </message>
    <message>
        <source>Pick a badge to see what became of it.</source>
        <translation>选择一张证件查看其情况。</translation>
    </message>
    <message>
        <source>Which printer?</source>
        <translation>哪台打印机？</translation>
    </message>
    <message>
        <source>This badge alone goes there.</source>
        <translation>仅此证件改送。</translation>
    </message>
    <message>
        <source>Badge number</source>
        <translation>证件号</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>第几张</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Agreed to by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Other printer</source>
        <translation>另一台打印机</translation>
    </message>
    <message>
        <source>Cancel this print</source>
        <translation>取消打印此证件</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Yes, it did</source>
        <translation>已打出</translation>
    </message>
    <message>
        <source>No, it did not</source>
        <translation>未打出</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>保持不变</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Keep answers, admit</source>
        <translation>保存回答并放行</translation>
    </message>
    <message>
        <source>Next questions</source>
        <translation>下一组问题</translation>
    </message>
    <message>
        <source>A file is missing</source>
        <translation>缺少文件</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Questions before entry</source>
        <translation>入场前的问题</translation>
    </message>
    <message>
        <source>No file is taken at a gate. The accreditation desk uploads it.</source>
        <translation>入口不收文件，由注册台上传。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>问题 {number}</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Year, month, day: {example}</source>
        <translation>年-月-日：{example}</translation>
    </message>
    <message>
        <source>Hour and minute: {example}</source>
        <translation>时:分：{example}</translation>
    </message>
    <message>
        <source>Day and hour: {example}</source>
        <translation>日期和时间：{example}</translation>
    </message>
    <message>
        <source>The name of a country</source>
        <translation>国家名称</translation>
    </message>
    <message>
        <source>A telephone number: {example}</source>
        <translation>电话号码：{example}</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>简短文字</translation>
    </message>
    <message>
        <source>{low} to {high} characters.</source>
        <translation>{low} 至 {high} 个字符。</translation>
    </message>
    <message>
        <source>At least {low} characters.</source>
        <translation>至少 {low} 个字符。</translation>
    </message>
    <message>
        <source>At most {high} characters.</source>
        <translation>最多 {high} 个字符。</translation>
    </message>
    <message>
        <source>From {low} to {high}.</source>
        <translation>{low} 至 {high}。</translation>
    </message>
    <message>
        <source>Not before {low}.</source>
        <translation>不早于 {low}。</translation>
    </message>
    <message>
        <source>Not after {high}.</source>
        <translation>不晚于 {high}。</translation>
    </message>
    <message>
        <source>At least {low}.</source>
        <translation>至少 {low}。</translation>
    </message>
    <message>
        <source>At most {high}.</source>
        <translation>最多 {high}。</translation>
    </message>
    <message>
        <source>May be left out.</source>
        <translation>可不填。</translation>
    </message>
    <message>
        <source>Only a yes lets the person in.</source>
        <translation>回答“是”方可进入。</translation>
    </message>
    <message>
        <source>The desk takes the file.</source>
        <translation>文件由注册台办理。</translation>
    </message>
    <message>
        <source>An answer is needed.</source>
        <translation>须回答。</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>这不是数字。</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>这不是日期。</translation>
    </message>
    <message>
        <source>This is not an hour.</source>
        <translation>这不是时间。</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>请从中选择。</translation>
    </message>
    <message>
        <source>No country is called that.</source>
        <translation>没有叫这个名称的国家。</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>这不是电话号码。</translation>
    </message>
    <message>
        <source>This is too short.</source>
        <translation>太短。</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>太长。</translation>
    </message>
    <message>
        <source>This is too little.</source>
        <translation>太小。</translation>
    </message>
    <message>
        <source>This is too much.</source>
        <translation>太大。</translation>
    </message>
    <message>
        <source>This is too early.</source>
        <translation>太早。</translation>
    </message>
    <message>
        <source>This is too late.</source>
        <translation>太晚。</translation>
    </message>
</context>
<context>
    <name>refused</name>
    <message>
        <source>The next scan clears this.</source>
        <translation>下次扫码即清除。</translation>
    </message>
    <message>
        <source>Security has been told,</source>
        <translation>已通知安保，</translation>
    </message>
    <message>
        <source>without a sound.</source>
        <translation>无声提示。</translation>
    </message>
    <message>
        <source>Only the hour is wrong.</source>
        <translation>仅时间不符。</translation>
    </message>
    <message>
        <source>Inside since {hour}.</source>
        <translation>自{hour}起在场内。</translation>
    </message>
    <message>
        <source>Inside since {hour}, entered at gate {gate}, {name}.</source>
        <translation>自{hour}起在场内，由闸口{gate}（{name}）入场。</translation>
    </message>
    <message>
        <source>Call security, {phone}</source>
        <translation>呼叫安保 {phone}</translation>
    </message>
    <message>
        <source>Call security</source>
        <translation>呼叫安保</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>按姓名查找</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>身份不明</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>特批放行</translation>
    </message>
    <message>
        <source>This code names nobody here. No person is shown.</source>
        <translation>此码不对应任何人，故不显示人员。</translation>
    </message>
    <message>
        <source>A forged code says nothing true about who carries it. No person is shown.</source>
        <translation>伪造码不能说明持有人身份，故不显示人员。</translation>
    </message>
    <message>
        <source>{zone} opens for {category} at {hour}</source>
        <translation>{zone}将于{hour}对{category}开放</translation>
    </message>
    <message>
        <source>Used today already; again from {hour}</source>
        <translation>今日已使用；{hour}起可再次使用</translation>
    </message>
    <message>
        <source>{zone} is closed for {category} now</source>
        <translation>{zone}现不对{category}开放</translation>
    </message>
    <message>
        <source>This ticket is for another date, not for {zone}</source>
        <translation>这张入场券属于另一日期，不适用于{zone}</translation>
    </message>
    <message>
        <source>{category}: no access to {zone}</source>
        <translation>{category}：不得进入{zone}</translation>
    </message>
    <message>
        <source>{zone} is full</source>
        <translation>{zone}已满员</translation>
    </message>
    <message>
        <source>First into {outer}, then into {zone}</source>
        <translation>先进入{outer}，再进入{zone}</translation>
    </message>
    <message>
        <source>Valid from {hour}</source>
        <translation>自{hour}起有效</translation>
    </message>
    <message>
        <source>Was valid until {hour}</source>
        <translation>已于{hour}失效</translation>
    </message>
    <message>
        <source>They allow it from {hour} on.</source>
        <translation>规则允许自{hour}起进入。</translation>
    </message>
    <message>
        <source>Closed for this ticket since {hour}, and not to open again.</source>
        <translation>自{hour}起对此入场券关闭，不再开放。</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>请引导至</translation>
    </message>
    <message>
        <source>Gate {gate}, {zone}</source>
        <translation>闸口{gate}，{zone}</translation>
    </message>
    <message>
        <source>Opens at {hour}.</source>
        <translation>{hour}开放。</translation>
    </message>
    <message>
        <source>Open now, until {hour}.</source>
        <translation>现已开放，至{hour}。</translation>
    </message>
    <message>
        <source>Open now.</source>
        <translation>现已开放。</translation>
    </message>
    <message>
        <source>now {hour}</source>
        <translation>现在{hour}</translation>
    </message>
    <message>
        <source>The event is over</source>
        <translation>活动已结束</translation>
    </message>
    <message>
        <source>The event is not open yet; doors from {hour}</source>
        <translation>活动尚未开始；入场时间：{hour}</translation>
    </message>
</context>
<context>
    <name>reprint</name>
    <message>
        <source>So far</source>
        <translation>此前</translation>
    </message>
    <message>
        <source>Copy {copy}</source>
        <translation>第{copy}张</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已被替换</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>{state}: {reason}</source>
        <translation>{state}：{reason}</translation>
    </message>
    <message>
        <source>Valid, in a PDF or from another kiosk</source>
        <translation>有效，在 PDF 中或由其他终端打印</translation>
    </message>
    <message>
        <source>Valid, saved as a PDF</source>
        <translation>有效，已存为 PDF</translation>
    </message>
    <message>
        <source>Valid, printed on {printer}</source>
        <translation>有效，由 {printer} 打印</translation>
    </message>
    <message>
        <source>Waits for the printer</source>
        <translation>等待打印机</translation>
    </message>
    <message>
        <source>Being printed</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>Never came out</source>
        <translation>未打印出来</translation>
    </message>
    <message>
        <source>Nobody knows whether it came out</source>
        <translation>不知是否已打印出来</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>已打印出来</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>没有打印出来</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>放弃打印</translation>
    </message>
    <message>
        <source>Waiting for the printer</source>
        <translation>等待打印机</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>请选择理由</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Ask the supervisor</source>
        <translation>请主管确认</translation>
    </message>
    <message>
        <source>Print copy {number}</source>
        <translation>打印第 {number} 张</translation>
    </message>
    <message>
        <source>Why another badge for {name}?</source>
        <translation>为何为{name}再打印证件？</translation>
    </message>
    <message>
        <source>From the third badge on, a supervisor must agree.</source>
        <translation>自第三张起须经主管同意。</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Did copy {copy} come out?</source>
        <translation>第{copy}张打印出来了吗？</translation>
    </message>
    <message>
        <source>The printer cannot say. Look into its tray and on the floor; only then can there be another badge.</source>
        <translation>打印机无法回答。请查看出纸盘和地面，之后才能再打印。</translation>
    </message>
    <message>
        <source>The last badge is still on its way. Another one now could be one too many.</source>
        <translation>上一张仍在打印途中，现在再打印可能会多出一张。</translation>
    </message>
    <message>
        <source>Printer asked at {hour}: the last badge came out complete. Look into its tray.</source>
        <translation>{hour} 已查询打印机：上一张已完整打印出来。请查看出纸盘。</translation>
    </message>
    <message>
        <source>{name} agrees as supervisor, which is sealed with the badge.</source>
        <translation>{name} 以主管身份同意，并随证件记录在案。</translation>
    </message>
    <message>
        <source>It never came out, so the same copy is tried again.</source>
        <translation>未曾打印出来，因此重试同一张。</translation>
    </message>
    <message>
        <source>Copy {copy} is refused from now on, here at once and at other kiosks when they next meet.</source>
        <translation>第{copy}张即刻失效：此处立即生效，其他终端于下次同步后生效。</translation>
    </message>
    <message>
        <source>Security is told.</source>
        <translation>已通知安保。</translation>
    </message>
</context>
<context>
    <name>roster</name>
    <message>
        <source>Left out.</source>
        <translation>不采用。</translation>
    </message>
    <message>
        <source>Taken along.</source>
        <translation>采用。</translation>
    </message>
    <message>
        <source>Ticked: {count}</source>
        <translation>已选：{count}</translation>
    </message>
    <message>
        <source>Nothing to show here.</source>
        <translation>此处没有内容。</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>称谓</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Note for staff</source>
        <translation>工作人员须知</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>失效时间</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>入场券代码</translation>
    </message>
    <message>
        <source>In the files again</source>
        <translation>重新出现在文件中</translation>
    </message>
    <message>
        <source>Accompanies</source>
        <translation>陪同</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation>目前在场内</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>第{row}行</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Replaced by a newer one</source>
        <translation>已被新的取代</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Exports of the registration system</source>
        <translation>注册系统的导出文件</translation>
    </message>
    <message>
        <source>Being imported …</source>
        <translation>正在导入……</translation>
    </message>
    <message>
        <source>Files are being compared …</source>
        <translation>正在比较文件……</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将会改变什么</translation>
    </message>
    <message>
        <source>Bring a list of people</source>
        <translation>导入人员名单</translation>
    </message>
    <message>
        <source>After all of this nobody could enter.</source>
        <translation>全部应用后将无人能够入场。</translation>
    </message>
    <message>
        <source>Is it half a list? Nobody who is not in it is ticked.</source>
        <translation>名单是否不完整？未列入者均未选中。</translation>
    </message>
    <message>
        <source>Scanning goes on meanwhile.</source>
        <translation>扫描照常进行。</translation>
    </message>
    <message>
        <source>Imported and recorded. People touched: {count}</source>
        <translation>已导入并记录。涉及人数：{count}</translation>
    </message>
    <message>
        <source>Drop exports of the registration system on this window, or choose them.</source>
        <translation>将注册系统的导出文件拖到此窗口，或选择文件。</translation>
    </message>
    <message>
        <source>Nothing changes before you have seen what would change.</source>
        <translation>在您看过将有的变更之前，一切不变。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Apply {ticked} of {all}</source>
        <translation>应用 {ticked} / {all}</translation>
    </message>
</context>
<context>
    <name>security</name>
    <message>
        <source>Muster list</source>
        <translation>清点名单</translation>
    </message>
    <message>
        <source>To be found</source>
        <translation>尚未找到</translation>
    </message>
    <message>
        <source>Gone out since the lockdown</source>
        <translation>封锁后离场</translation>
    </message>
    <message>
        <source>Seen in safety</source>
        <translation>已确认安全</translation>
    </message>
    <message>
        <source>{label}: {count}</source>
        <translation>{label}：{count}</translation>
    </message>
    <message>
        <source>No delegation</source>
        <translation>无代表团</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安保</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Muster</source>
        <translation>清点</translation>
    </message>
    <message>
        <source>Badge, name or number</source>
        <translation>证件、姓名或编号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Trace this person</source>
        <translation>追踪此人</translation>
    </message>
    <message>
        <source>This is somebody else</source>
        <translation>不是同一人</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认知悉</translation>
    </message>
    <message>
        <source>Officer: {name}</source>
        <translation>值班员：{name}</translation>
    </message>
    <message>
        <source>Listed as {names}</source>
        <translation>名单所列：{names}</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>出生日期：{date}</translation>
    </message>
    <message>
        <source>Acknowledged {hour} by {officer}</source>
        <translation>{hour}由{officer}确认</translation>
    </message>
    <message>
        <source>This was somebody else.</source>
        <translation>并非同一人。</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>Nothing has happened.</source>
        <translation>没有情况。</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>未放行</translation>
    </message>
    <message>
        <source>Everybody was admitted today.</source>
        <translation>今天全部放行。</translation>
    </message>
    <message>
        <source>Reading the journal.</source>
        <translation>正在读取日志。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Not on this roster</source>
        <translation>不在本名单上</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>身份不明</translation>
    </message>
    <message>
        <source>Write the list as PDF</source>
        <translation>将名单存为PDF</translation>
    </message>
    <message>
        <source>To be found, by zone</source>
        <translation>尚未找到的人员（按区域）</translation>
    </message>
    <message>
        <source>All zones</source>
        <translation>所有区域</translation>
    </message>
    <message>
        <source>Choose a delegation</source>
        <translation>选择代表团</translation>
    </message>
    <message>
        <source>Nobody is inside.</source>
        <translation>场内无人。</translation>
    </message>
    <message>
        <source>inside, to be found</source>
        <translation>人在场内，尚未找到</translation>
    </message>
    <message>
        <source>gone out since the lockdown</source>
        <translation>人在封锁后离场</translation>
    </message>
    <message>
        <source>seen in safety</source>
        <translation>人已确认安全</translation>
    </message>
    <message>
        <source>No lockdown: this counts heads as of {hour}.</source>
        <translation>未封锁：此为{hour}的人数。</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Lift the lockdown</source>
        <translation>解除封锁</translation>
    </message>
    <message>
        <source>Muster count</source>
        <translation>清点人数</translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation>当前在场</translation>
    </message>
    <message>
        <source>of {capacity}</source>
        <translation>/ {capacity}</translation>
    </message>
    <message>
        <source>Back to the zones</source>
        <translation>返回区域</translation>
    </message>
    <message>
        <source>Lock all gates</source>
        <translation>封锁所有入口</translation>
    </message>
    <message>
        <source>Keep holding</source>
        <translation>请按住</translation>
    </message>
    <message>
        <source>Hold for 2 seconds. Exits stay open.</source>
        <translation>按住2秒。出口保持开放。</translation>
    </message>
    <message>
        <source>Locked since {hour}</source>
        <translation>{hour}起封锁</translation>
    </message>
    <message>
        <source>By {officer}.</source>
        <translation>操作人：{officer}。</translation>
    </message>
    <message>
        <source>Exits stay open.</source>
        <translation>出口保持开放。</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>立即作废</translation>
    </message>
    <message>
        <source>Let people in again</source>
        <translation>恢复放行</translation>
    </message>
    <message>
        <source>Lift the lockdown?</source>
        <translation>解除封锁？</translation>
    </message>
    <message>
        <source>All gates let people in again, as the plan says. It is sealed with your name.</source>
        <translation>所有入口将按方案恢复放行。此操作以您的名义记录。</translation>
    </message>
    <message>
        <source>Type a badge, a name or a number, or press an alert or a refusal, to see where somebody went.</source>
        <translation>输入证件、姓名或编号，或点按警报或拒绝记录，即可查看此人的行踪。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>此人</translation>
    </message>
    <message>
        <source>Revoke badge {serial} of {name}?</source>
        <translation>将{name}的证件{serial}作废？</translation>
    </message>
    <message>
        <source>Revoke the ticket of {name}?</source>
        <translation>将{name}的入场券作废？</translation>
    </message>
    <message>
        <source>It opens no gate from now on, and nothing brings it back.</source>
        <translation>自此不再有效，且无法恢复。</translation>
    </message>
    <message>
        <source>The desk can print a new badge for the ticket.</source>
        <translation>注册台可凭入场券重新制证。</translation>
    </message>
    <message>
        <source>The organiser can issue another ticket.</source>
        <translation>主办方可另发入场券。</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>未找到任何人。</translation>
    </message>
    <message>
        <source>Revoke the ticket</source>
        <translation>作废入场券</translation>
    </message>
    <message>
        <source>Revoke {serial}</source>
        <translation>作废 {serial}</translation>
    </message>
    <message>
        <source>No passage anywhere yet.</source>
        <translation>尚无通行记录。</translation>
    </message>
    <message>
        <source>No code of this person counts any more.</source>
        <translation>此人的所有码均已失效。</translation>
    </message>
    <message>
        <source>{gate} {way}</source>
        <translation>{gate} {way}</translation>
    </message>
    <message>
        <source>{zone}, taken back</source>
        <translation>{zone}，已撤销</translation>
    </message>
    <message>
        <source>{zone}, {note}</source>
        <translation>{zone}，{note}</translation>
    </message>
    <message>
        <source>Holder of a code that is not on the roster</source>
        <translation>持名单外码的人</translation>
    </message>
    <message>
        <source>Watch list, certain match</source>
        <translation>观察名单，确定匹配</translation>
    </message>
    <message>
        <source>Watch list, possible match</source>
        <translation>观察名单，可能匹配</translation>
    </message>
    <message>
        <source>Forged code</source>
        <translation>伪造码</translation>
    </message>
    <message>
        <source>Lost badge seen</source>
        <translation>发现遗失证件</translation>
    </message>
    <message>
        <source>Badge reported stolen</source>
        <translation>证件已报失窃</translation>
    </message>
    <message>
        <source>One badge, two places</source>
        <translation>一证两地</translation>
    </message>
    <message>
        <source>Pass-back attempt</source>
        <translation>企图凭同一证件再次入场</translation>
    </message>
    <message>
        <source>Many refusals</source>
        <translation>多次拒绝</translation>
    </message>
    <message>
        <source>Wrong PINs</source>
        <translation>多次PIN错误</translation>
    </message>
    <message>
        <source>Officer under threat</source>
        <translation>值班员受胁迫</translation>
    </message>
    <message>
        <source>Help wanted at a gate</source>
        <translation>入口请求协助</translation>
    </message>
    <message>
        <source>All gates locked</source>
        <translation>所有入口已封锁</translation>
    </message>
    <message>
        <source>Let in, void by then</source>
        <translation>入场时票已失效</translation>
    </message>
    <message>
        <source>{hour}.</source>
        <translation>{hour}。</translation>
    </message>
    <message>
        <source>Details: kiosk journal verify</source>
        <translation>详情：kiosk journal verify</translation>
    </message>
    <message>
        <source>Registration had taken the ticket back.</source>
        <translation>注册系统已收回该入场券。</translation>
    </message>
    <message>
        <source>Data changed from outside</source>
        <translation>数据被从外部更改</translation>
    </message>
    <message>
        <source>Records of this kiosk are missing</source>
        <translation>本终端的部分记录缺失</translation>
    </message>
    <message>
        <source>{gate}, {hour}.</source>
        <translation>{gate}，{hour}。</translation>
    </message>
    <message>
        <source>Seen to.</source>
        <translation>已处理。</translation>
    </message>
    <message>
        <source>Nothing shown at the gate.</source>
        <translation>入口处无任何显示。</translation>
    </message>
    <message>
        <source>Officer sent</source>
        <translation>已派人</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>误报</translation>
    </message>
    <message>
        <source>Code kept</source>
        <translation>证件已扣留</translation>
    </message>
    <message>
        <source>Person let go</source>
        <translation>已让其离开</translation>
    </message>
    <message>
        <source>Officer is well</source>
        <translation>人员平安</translation>
    </message>
    <message>
        <source>Organisers informed</source>
        <translation>已通知主办方</translation>
    </message>
    <message>
        <source>Paper compared</source>
        <translation>已与纸质记录核对</translation>
    </message>
    <message>
        <source>Everybody informed</source>
        <translation>已通知全体</translation>
    </message>
    <message>
        <source>Identity checked</source>
        <translation>已核实身份</translation>
    </message>
    <message>
        <source>Watched on</source>
        <translation>继续关注</translation>
    </message>
    <message>
        <source>An officer of security locks all gates.</source>
        <translation>由安保人员封锁入口。</translation>
    </message>
    <message>
        <source>A supervisor lifts the lockdown.</source>
        <translation>由主管解除封锁。</translation>
    </message>
</context>
<context>
    <name>staff</name>
    <message>
        <source>The new PIN</source>
        <translation>新 PIN</translation>
    </message>
    <message>
        <source>Enrol an officer</source>
        <translation>登记值班员</translation>
    </message>
    <message>
        <source>Another role</source>
        <translation>更改职责</translation>
    </message>
    <message>
        <source>A new PIN</source>
        <translation>更换 PIN</translation>
    </message>
    <message>
        <source>This role has a longer PIN, so a new one is typed. A PIN for use under threat ends with it.</source>
        <translation>此职责需要更长的 PIN，因此须输入新的。受胁迫时使用的 PIN 随之失效。</translation>
    </message>
    <message>
        <source>The officer types the PIN, twice. Nobody else needs to know it.</source>
        <translation>由值班员本人输入 PIN 两次。他人无需知道。</translation>
    </message>
    <message>
        <source>The PIN stays as it is.</source>
        <translation>PIN 保持不变。</translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation>请先输入姓名。</translation>
    </message>
    <message>
        <source>Officers: {count}</source>
        <translation>值班员：{count}</translation>
    </message>
    <message>
        <source>Who may log in at this kiosk. Every change is recorded.</source>
        <translation>可登录本终端的人员。每项更改均有记录。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>On the list since</source>
        <translation>列入时间</translation>
    </message>
    <message>
        <source>On duty since {hour}</source>
        <translation>值班开始：{hour}</translation>
    </message>
    <message>
        <source>Opens with badge and PIN</source>
        <translation>凭证件和 PIN 登录</translation>
    </message>
    <message>
        <source>Nobody may log in yet.</source>
        <translation>尚无人可以登录。</translation>
    </message>
    <message>
        <source>Dismiss this officer?</source>
        <translation>撤销此值班员？</translation>
    </message>
    <message>
        <source>Neither PIN nor badge opens any more. The journal keeps the name.</source>
        <translation>PIN 和证件均不再有效。日志保留姓名。</translation>
    </message>
    <message>
        <source>May</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Nothing lately</source>
        <translation>近期无操作</translation>
    </message>
    <message>
        <source>This is you.</source>
        <translation>这是您本人。</translation>
    </message>
    <message>
        <source>On duty since</source>
        <translation>值班开始</translation>
    </message>
    <message>
        <source>Did last</source>
        <translation>最近操作</translation>
    </message>
    <message>
        <source>Name of the officer</source>
        <translation>值班员姓名</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Give this role</source>
        <translation>授予此职责</translation>
    </message>
    <message>
        <source>Enrol an officer…</source>
        <translation>登记值班员…</translation>
    </message>
    <message>
        <source>New PIN…</source>
        <translation>更换 PIN…</translation>
    </message>
    <message>
        <source>Another role…</source>
        <translation>更改职责…</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Enrol and dismiss officers</source>
        <translation>登记和撤销值班员</translation>
    </message>
    <message>
        <source>Import rosters</source>
        <translation>导入名单</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>更改设置</translation>
    </message>
    <message>
        <source>Keep the keys</source>
        <translation>管理密钥</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>关闭终端</translation>
    </message>
    <message>
        <source>Override alone</source>
        <translation>单独特批放行</translation>
    </message>
    <message>
        <source>Override with a second officer</source>
        <translation>与另一名值班员共同特批放行</translation>
    </message>
    <message>
        <source>Let in without a code</source>
        <translation>无码放行</translation>
    </message>
    <message>
        <source>See to alerts</source>
        <translation>处理警报</translation>
    </message>
    <message>
        <source>See the watch list</source>
        <translation>查看观察名单</translation>
    </message>
    <message>
        <source>See passport data</source>
        <translation>查看护照信息</translation>
    </message>
    <message>
        <source>Lift a lockdown</source>
        <translation>解除封锁</translation>
    </message>
    <message>
        <source>Lock the gates</source>
        <translation>封锁入口</translation>
    </message>
    <message>
        <source>Void badges</source>
        <translation>作废证件</translation>
    </message>
    <message>
        <source>Search the roster</source>
        <translation>搜索名单</translation>
    </message>
    <message>
        <source>Admit, hold and print</source>
        <translation>放行、暂留和打印</translation>
    </message>
    <message>
        <source>Came on duty</source>
        <translation>开始值班</translation>
    </message>
    <message>
        <source>Went off duty</source>
        <translation>结束值班</translation>
    </message>
    <message>
        <source>Overrode a verdict</source>
        <translation>特批放行</translation>
    </message>
    <message>
        <source>Signed for a decision</source>
        <translation>签署决定</translation>
    </message>
    <message>
        <source>Saw to an alert</source>
        <translation>处理了警报</translation>
    </message>
    <message>
        <source>Locked the gates</source>
        <translation>封锁了入口</translation>
    </message>
    <message>
        <source>Lifted a lockdown</source>
        <translation>解除了封锁</translation>
    </message>
    <message>
        <source>Saw somebody in safety</source>
        <translation>确认有人安全</translation>
    </message>
    <message>
        <source>Changed the list of officers</source>
        <translation>更改了值班员名单</translation>
    </message>
    <message>
        <source>Replaced the watch list</source>
        <translation>更换了观察名单</translation>
    </message>
    <message>
        <source>Issued a badge</source>
        <translation>签发了证件</translation>
    </message>
    <message>
        <source>Confirmed a spelling</source>
        <translation>确认了拼写</translation>
    </message>
    <message>
        <source>Ruled on a code</source>
        <translation>裁定了编码</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>Not in the newest export</source>
        <translation>不在最新导出中</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已注册</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>尚未批准</translation>
    </message>
    <message>
        <source>Turned down</source>
        <translation>未获批准</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Barred</source>
        <translation>禁止入内</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Surname on the document: {surname}</source>
        <translation>身份证件上的姓氏：{surname}</translation>
    </message>
    <message>
        <source>Ask for the passport.</source>
        <translation>请对方出示护照。</translation>
    </message>
    <message>
        <source>Compare face, photo and document.</source>
        <translation>核对本人、照片与身份证件。</translation>
    </message>
    <message>
        <source>Stay polite. The bearer may not know.</source>
        <translation>请保持礼貌，持有人可能并不知情。</translation>
    </message>
    <message>
        <source>Keep the badge if it is handed to you.</source>
        <translation>如对方交出证件，请予以保留。</translation>
    </message>
    <message>
        <source>Ask the person to wait at the side.</source>
        <translation>请对方在一旁等候。</translation>
    </message>
    <message>
        <source>Say that the event is over.</source>
        <translation>请告知活动已结束。</translation>
    </message>
    <message>
        <source>Say that the event is not open yet.</source>
        <translation>请告知活动尚未开始。</translation>
    </message>
    <message>
        <source>Ask an officer whether the person may enter.</source>
        <translation>请询问安保人员此人可否入场。</translation>
    </message>
    <message>
        <source>Send the person to the accreditation desk.</source>
        <translation>请对方前往注册台。</translation>
    </message>
    <message>
        <source>Find the person by name.</source>
        <translation>按姓名查找此人。</translation>
    </message>
    <message>
        <source>Hold the code flat, clean and lit, and scan again.</source>
        <translation>将码放平、擦净、照亮后重新扫描。</translation>
    </message>
    <message>
        <source>Ask for the badge or the e-mail with the ticket.</source>
        <translation>请对方出示证件或含入场券的电子邮件。</translation>
    </message>
    <message>
        <source>Ask for the ticket of this event.</source>
        <translation>请对方出示本次活动的入场券。</translation>
    </message>
    <message>
        <source>Tell the organiser.</source>
        <translation>请告知主办方。</translation>
    </message>
    <message>
        <source>Ask for the confirmation of registration.</source>
        <translation>请对方出示注册确认函。</translation>
    </message>
    <message>
        <source>Ask for the newer badge.</source>
        <translation>请对方出示较新的证件。</translation>
    </message>
    <message>
        <source>Stay polite, and explain nothing further.</source>
        <translation>保持礼貌，不作进一步解释。</translation>
    </message>
    <message>
        <source>Security decides.</source>
        <translation>由安保决定。</translation>
    </message>
    <message>
        <source>Ask for the invitation and the passport.</source>
        <translation>请对方出示邀请函和护照。</translation>
    </message>
    <message>
        <source>Ask the organiser for the approval.</source>
        <translation>请主办方批准。</translation>
    </message>
    <message>
        <source>Admit only once it is given.</source>
        <translation>获批后方可放行。</translation>
    </message>
    <message>
        <source>Ask for proof of payment.</source>
        <translation>请对方出示付款凭证。</translation>
    </message>
    <message>
        <source>Take the fee here, or send the person to the desk.</source>
        <translation>在此收费，或请对方前往注册台。</translation>
    </message>
    <message>
        <source>Ask who the escort is.</source>
        <translation>询问陪同人员是谁。</translation>
    </message>
    <message>
        <source>Scan the escort&apos;s badge here, within half a minute.</source>
        <translation>请在半分钟内在此扫描陪同人员的证件。</translation>
    </message>
    <message>
        <source>All who wait for the escort pass together.</source>
        <translation>等候该陪同人员的人一起通过。</translation>
    </message>
    <message>
        <source>Ask the questions of the registration.</source>
        <translation>询问注册所需问题。</translation>
    </message>
    <message>
        <source>Enter the answers here.</source>
        <translation>在此录入回答。</translation>
    </message>
    <message>
        <source>Enter the answers</source>
        <translation>录入回答</translation>
    </message>
    <message>
        <source>Ask the person to wait, or to come back later.</source>
        <translation>请对方等候或稍后再来。</translation>
    </message>
    <message>
        <source>Compare face and photo.</source>
        <translation>核对本人与照片。</translation>
    </message>
    <message>
        <source>If it is somebody else, keep the badge and call security.</source>
        <translation>如非本人，保留证件并呼叫安保。</translation>
    </message>
    <message>
        <source>Keep the way out free.</source>
        <translation>保持出口通道畅通。</translation>
    </message>
    <message>
        <source>Lead the person away from the entrance.</source>
        <translation>请引导对方离开入口。</translation>
    </message>
    <message>
        <source>Wait for word from security.</source>
        <translation>等候安保的指示。</translation>
    </message>
    <message>
        <source>The accreditation desk exchanges the ticket for a badge.</source>
        <translation>注册台可凭入场券换领证件。</translation>
    </message>
    <message>
        <source>Ask for a newer ticket or badge.</source>
        <translation>请对方出示较新的入场券或证件。</translation>
    </message>
    <message>
        <source>Show where the person may go.</source>
        <translation>告知对方可前往之处。</translation>
    </message>
    <message>
        <source>If the exit was not seen, officers may override.</source>
        <translation>如离场未被记录，值班员可特批放行。</translation>
    </message>
    <message>
        <source>Send the person through the outer gate.</source>
        <translation>请对方先经外围闸口。</translation>
    </message>
    <message>
        <source>Approved, admit</source>
        <translation>已批准，放行</translation>
    </message>
    <message>
        <source>Paid here, admit</source>
        <translation>已在此付款，放行</translation>
    </message>
    <message>
        <source>Escort is here, admit</source>
        <translation>陪同已到，放行</translation>
    </message>
    <message>
        <source>Admit all the same</source>
        <translation>仍予放行</translation>
    </message>
    <message>
        <source>Same person, admit</source>
        <translation>确系本人，放行</translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <source>Open conflicts: {count}</source>
        <translation>未处理的冲突：{count}</translation>
    </message>
    <message>
        <source>What was recorded here stays; settle what somebody has seen to.</source>
        <translation>此处的记录保持不变；已处理的请结案。</translation>
    </message>
    <message>
        <source>Source or person</source>
        <translation>来源或人员</translation>
    </message>
    <message>
        <source>State, or recorded here</source>
        <translation>状态或此处记录</translation>
    </message>
    <message>
        <source>Heard, or what the server says</source>
        <translation>收到时间或服务器所述</translation>
    </message>
    <message>
        <source>never yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Nobody on the roster</source>
        <translation>名单上无此人</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>记录 {number}</translation>
    </message>
    <message>
        <source>No registration server is followed. The command “kiosk source add” adds one.</source>
        <translation>未跟踪任何注册系统服务器。可用命令“kiosk source add”添加。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Heard whole</source>
        <translation>完整接收</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>障碍</translation>
    </message>
    <message>
        <source>Right that is missing</source>
        <translation>缺少的权限</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>尚未询问</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>已同步</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>The first round comes by itself.</source>
        <translation>首次同步会自动进行。</translation>
    </message>
    <message>
        <source>What changes there is known here after the next round.</source>
        <translation>那里的变化在下次同步后即为此处所知。</translation>
    </message>
    <message>
        <source>The gates go on with what they know. Passages wait here and go up in order.</source>
        <translation>各入口按已知信息继续工作。通行记录在此等待，并按顺序上传。</translation>
    </message>
    <message>
        <source>Somebody must see to it on the server. The gates go on with what they know.</source>
        <translation>须有人在服务器上处理。各入口按已知信息继续工作。</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>已放行</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation>证件已打印</translation>
    </message>
    <message>
        <source>Code replaced or gone</source>
        <translation>二维码已更换或消失</translation>
    </message>
    <message>
        <source>Check-in list deleted</source>
        <translation>签到名单已删除</translation>
    </message>
    <message>
        <source>Used at another device</source>
        <translation>已在其他终端使用</translation>
    </message>
    <message>
        <source>Ticket cancelled</source>
        <translation>入场券已取消</translation>
    </message>
    <message>
        <source>Ticket blocked</source>
        <translation>入场券已冻结</translation>
    </message>
    <message>
        <source>Ticket not paid</source>
        <translation>入场券未付款</translation>
    </message>
    <message>
        <source>Product not on the list</source>
        <translation>产品不在名单上</translation>
    </message>
    <message>
        <source>Several add-ons fit</source>
        <translation>有多个附加项符合</translation>
    </message>
    <message>
        <source>Rules of the list forbid it</source>
        <translation>名单规则禁止</translation>
    </message>
    <message>
        <source>Too late to take back</source>
        <translation>撤回已太迟</translation>
    </message>
    <message>
        <source>Not taken by the server</source>
        <translation>服务器未接受</translation>
    </message>
    <message>
        <source>Two codes may be out. See whether this person holds the new one.</source>
        <translation>可能有两个二维码在流通。请查看此人是否持有新码。</translation>
    </message>
    <message>
        <source>Name another list for this gate, or restore it on the server.</source>
        <translation>请为此入口指定另一名单，或在服务器上恢复。</translation>
    </message>
    <message>
        <source>See whether two people came with one ticket.</source>
        <translation>请查看是否有两人持同一张入场券前来。</translation>
    </message>
    <message>
        <source>Ask this person to the accreditation desk.</source>
        <translation>请此人前往证件注册台。</translation>
    </message>
    <message>
        <source>Collect the money, or mark it paid on the server.</source>
        <translation>请收款，或在服务器上标记为已付款。</translation>
    </message>
    <message>
        <source>Mend the list on the server, or the gate in the plan.</source>
        <translation>请修正服务器上的名单，或计划中的入口。</translation>
    </message>
    <message>
        <source>Check the right add-on in on the server by hand.</source>
        <translation>请在服务器上手动签到正确的附加项。</translation>
    </message>
    <message>
        <source>Mend the rules, or check the person in on the server by hand.</source>
        <translation>请修正规则，或在服务器上手动签到此人。</translation>
    </message>
    <message>
        <source>Take it back on the server by hand.</source>
        <translation>请在服务器上手动撤回。</translation>
    </message>
    <message>
        <source>Check the person in on the server by hand, or let it be.</source>
        <translation>请在服务器上手动签到此人，或不作处理。</translation>
    </message>
</context>
<context>
    <name>trouble</name>
    <message>
        <source>Scanning with a hand scanner</source>
        <translation>手持扫码器</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>It is plugged in</source>
        <translation>已接好</translation>
    </message>
    <message>
        <source>The camera is not connected</source>
        <translation>摄像头未连接</translation>
    </message>
    <message>
        <source>Plug its cable in again. It starts by itself.</source>
        <translation>请重新插好连接线，将自动启动。</translation>
    </message>
    <message>
        <source>This machine cannot use cameras</source>
        <translation>本机无法使用摄像头</translation>
    </message>
    <message>
        <source>Use a hand scanner. The organiser can install what is missing.</source>
        <translation>请使用手持扫码器。主办方可安装所缺组件。</translation>
    </message>
    <message>
        <source>The camera gives no picture</source>
        <translation>摄像头无画面</translation>
    </message>
    <message>
        <source>Close other programs that use it, or plug it in again.</source>
        <translation>请关闭占用它的其他程序，或重新插接。</translation>
    </message>
    <message>
        <source>The scanner does not answer</source>
        <translation>扫码器无响应</translation>
    </message>
    <message>
        <source>Other scanners and the camera</source>
        <translation>其他扫码器与摄像头</translation>
    </message>
    <message>
        <source>This scanner</source>
        <translation>本扫码器</translation>
    </message>
    <message>
        <source>The scanner&apos;s keyboard layout is not known</source>
        <translation>扫码器键盘布局未知</translation>
    </message>
    <message>
        <source>Ask the organiser to correct it in the settings.</source>
        <translation>请主办方在设置中更正。</translation>
    </message>
    <message>
        <source>Scanning with the usual layout</source>
        <translation>按常用布局扫码</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation>图片无法读取</translation>
    </message>
    <message>
        <source>Take or choose another picture.</source>
        <translation>请另拍或另选图片。</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>其余一切</translation>
    </message>
    <message>
        <source>Scanning and verdicts</source>
        <translation>扫码与判定</translation>
    </message>
    <message>
        <source>Printing here</source>
        <translation>此处打印</translation>
    </message>
    <message>
        <source>The printer is not found</source>
        <translation>找不到打印机</translation>
    </message>
    <message>
        <source>Switch it on and check its cable. Waiting badges print by themselves.</source>
        <translation>请开机并检查连接线。待打印证件将自动打印。</translation>
    </message>
    <message>
        <source>It is switched on</source>
        <translation>已开机</translation>
    </message>
    <message>
        <source>I have loaded the printer</source>
        <translation>已装纸</translation>
    </message>
    <message>
        <source>This is no ZPL label printer</source>
        <translation>这不是 ZPL 标签打印机</translation>
    </message>
    <message>
        <source>Something else answers. Check the printer&apos;s address and language.</source>
        <translation>应答的是其他设备。请检查打印机的地址和语言。</translation>
    </message>
    <message>
        <source>The printer stopped answering</source>
        <translation>打印机停止响应</translation>
    </message>
    <message>
        <source>Look whether the badge came out before you print it again.</source>
        <translation>重印前请先确认证件是否已打出。</translation>
    </message>
    <message>
        <source>The printer refused the badge</source>
        <translation>打印机拒绝打印证件</translation>
    </message>
    <message>
        <source>Look at its display, or call help.</source>
        <translation>请查看其显示屏，或求助。</translation>
    </message>
    <message>
        <source>The printer holds other paper</source>
        <translation>打印机内纸张不符</translation>
    </message>
    <message>
        <source>Load badge stock, blank side up. Waiting badges print by themselves.</source>
        <translation>请装入空白证件纸，空白面朝上。待打印证件将自动打印。</translation>
    </message>
    <message>
        <source>The printer has no badges left</source>
        <translation>打印机证件纸用尽</translation>
    </message>
    <message>
        <source>A badge is stuck in the printer</source>
        <translation>有证件卡在打印机内</translation>
    </message>
    <message>
        <source>Open it, pull the badge out and close it again.</source>
        <translation>打开打印机，取出证件，再关上。</translation>
    </message>
    <message>
        <source>The printer is open</source>
        <translation>打印机未关好</translation>
    </message>
    <message>
        <source>Close its lid. Waiting badges print by themselves.</source>
        <translation>请合上盖子。等待中的证件会自动打印。</translation>
    </message>
    <message>
        <source>It is closed</source>
        <translation>已关好</translation>
    </message>
    <message>
        <source>The printer&apos;s ribbon or ink is used up</source>
        <translation>打印机色带或墨水已用完</translation>
    </message>
    <message>
        <source>Put in a new one. Waiting badges print by themselves.</source>
        <translation>请更换。等待中的证件会自动打印。</translation>
    </message>
    <message>
        <source>The printer&apos;s tray is full</source>
        <translation>打印机出纸盘已满</translation>
    </message>
    <message>
        <source>Take the badges out. Waiting badges print by themselves.</source>
        <translation>请取出证件。等待中的证件会自动打印。</translation>
    </message>
    <message>
        <source>The printer is paused</source>
        <translation>打印机已暂停</translation>
    </message>
    <message>
        <source>Press its start button. Waiting badges print by themselves.</source>
        <translation>请按其启动键。等待中的证件会自动打印。</translation>
    </message>
    <message>
        <source>The printer has stopped</source>
        <translation>打印机已停止</translation>
    </message>
    <message>
        <source>Look at its display, clear what is in the way and close its lid.</source>
        <translation>查看显示屏，清除障碍并合上盖子。</translation>
    </message>
    <message>
        <source>It is cleared</source>
        <translation>已清除</translation>
    </message>
    <message>
        <source>Nothing can be saved</source>
        <translation>无法保存任何内容</translation>
    </message>
    <message>
        <source>The disk is full or closed. Free space, or call help.</source>
        <translation>磁盘已满或不可写。请清理空间或求助。</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>The data of this kiosk was moved</source>
        <translation>本终端的数据已被移动</translation>
    </message>
    <message>
        <source>Put the file back and start the kiosk again, or call help.</source>
        <translation>请将文件放回原处并重新启动终端,或请求协助。</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>磁盘将满</translation>
    </message>
    <message>
        <source>Free space soon. A verdict that cannot be sealed is not given.</source>
        <translation>请尽快清理空间。无法记录的判定不予作出。</translation>
    </message>
    <message>
        <source>Everything, for now</source>
        <translation>目前一切照常</translation>
    </message>
    <message>
        <source>Photo capture</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>The data of this kiosk is damaged</source>
        <translation>本终端数据损坏</translation>
    </message>
    <message>
        <source>Call help. The journal is kept as far as it can be read.</source>
        <translation>请求助。日志凡可读取者均予保留。</translation>
    </message>
    <message>
        <source>Call help. Nothing has been lost.</source>
        <translation>请求助。数据未丢失。</translation>
    </message>
    <message>
        <source>This key does not open the data</source>
        <translation>此密钥无法打开数据</translation>
    </message>
    <message>
        <source>The key of the data is missing</source>
        <translation>缺少数据密钥</translation>
    </message>
    <message>
        <source>The key of the data cannot be used</source>
        <translation>数据密钥无法使用</translation>
    </message>
    <message>
        <source>A newer kiosk has written this data</source>
        <translation>数据由较新版本写入</translation>
    </message>
    <message>
        <source>Update this kiosk, or call help.</source>
        <translation>请更新本终端或求助。</translation>
    </message>
    <message>
        <source>Another kiosk is running on this data</source>
        <translation>另一终端正在使用此数据</translation>
    </message>
    <message>
        <source>Close one of the two.</source>
        <translation>请关闭其中一个。</translation>
    </message>
    <message>
        <source>A command is changing this data</source>
        <translation>有命令正在更改这些数据</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>请等待其结束。</translation>
    </message>
    <message>
        <source>Set it right, or have an organiser confirm it. The journal keeps what it did.</source>
        <translation>请校准时钟，或请主办人员确认。日志已记录此次跳变。</translation>
    </message>
    <message>
        <source>Verdicts, by the time from before the jump</source>
        <translation>判定照常，按跳变前的时间计</translation>
    </message>
    <message>
        <source>It is set right</source>
        <translation>已校准</translation>
    </message>
    <message>
        <source>The clock of this machine jumped ahead by {by}</source>
        <translation>本机时钟突然快了{by}</translation>
    </message>
    <message>
        <source>The clock of this machine jumped back by {by}</source>
        <translation>本机时钟突然慢了{by}</translation>
    </message>
    <message>
        <source>The clock of this machine jumped, and nobody has confirmed it</source>
        <translation>本机时钟曾跳变，尚无人确认</translation>
    </message>
    <message>
        <source>Call help, {phone}</source>
        <translation>求助 {phone}</translation>
    </message>
    <message>
        <source>Call help</source>
        <translation>求助</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>The kiosk needs a hand. Nobody at the gate did anything wrong.</source>
        <translation>终端需要协助，闸口人员均无过错。</translation>
    </message>
    <message>
        <source>This gate cannot judge</source>
        <translation>本闸口无法判定</translation>
    </message>
    <message>
        <source>A verdict that cannot be sealed is not given. The kiosk waits, and no one is turned away by mistake.</source>
        <translation>无法记录的判定不予作出。终端等待中，不会误拒任何人。</translation>
    </message>
    <message>
        <source>Send the queue to gate {gate}. {hint}</source>
        <translation>请将队伍引导至闸口{gate}。{hint}</translation>
    </message>
    <message>
        <source>Nobody has been judged or refused here since {hour}.</source>
        <translation>自{hour}起，此处未作任何判定或拒绝。</translation>
    </message>
    <message>
        <source>Call help.</source>
        <translation>请求助。</translation>
    </message>
    <message>
        <source>The gate opens again by itself.</source>
        <translation>闸口将自动恢复。</translation>
    </message>
    <message>
        <source>The kiosk made a mistake, nobody at the gate did.</source>
        <translation>是终端出错，与闸口人员无关。</translation>
    </message>
    <message>
        <source>The next scan works as usual.</source>
        <translation>下次扫码照常进行。</translation>
    </message>
    <message>
        <source>The last code has no verdict: scan it again.</source>
        <translation>上一个码未作判定，请重新扫描。</translation>
    </message>
    <message>
        <source>Help will ask for this: {reference}</source>
        <translation>求助时请提供：{reference}</translation>
    </message>
    <message>
        <source>Please call staff</source>
        <translation>请呼叫工作人员</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Something outside the kiosk is in the way</source>
        <translation>终端外部存在障碍</translation>
    </message>
    <message>
        <source>Call help: the log of this kiosk says what it is.</source>
        <translation>请求助：终端日志已记录原因。</translation>
    </message>
    <message>
        <source>The photo cannot be used</source>
        <translation>照片无法使用</translation>
    </message>
    <message>
        <source>Take or choose another photo.</source>
        <translation>请另拍或另选照片。</translation>
    </message>
    <message>
        <source>The badge could not be saved</source>
        <translation>证件无法保存</translation>
    </message>
    <message>
        <source>The folder for badges is full or closed. Call help.</source>
        <translation>证件文件夹已满或不可写，请求助。</translation>
    </message>
    <message>
        <source>Badges as PDF</source>
        <translation>PDF 证件</translation>
    </message>
    <message>
        <source>The badge design is broken</source>
        <translation>证件版式损坏</translation>
    </message>
    <message>
        <source>Ask the organiser to choose another design.</source>
        <translation>请主办方另选版式。</translation>
    </message>
    <message>
        <source>The badge design could not be saved</source>
        <translation>证件设计无法保存</translation>
    </message>
    <message>
        <source>The disk is full or closed. The design saved before is still there.</source>
        <translation>磁盘已满或不可写。先前保存的设计仍在。</translation>
    </message>
    <message>
        <source>Saving badge designs</source>
        <translation>保存证件设计</translation>
    </message>
    <message>
        <source>The badge&apos;s code cannot be drawn</source>
        <translation>证件二维码无法绘制</translation>
    </message>
    <message>
        <source>Ask the organiser to choose another kind of code.</source>
        <translation>请主办方另选码制。</translation>
    </message>
    <message>
        <source>The desk can tell why.</source>
        <translation>注册台可说明原因。</translation>
    </message>
    <message>
        <source>Someone else was faster</source>
        <translation>已被他人抢先</translation>
    </message>
    <message>
        <source>Look at the print queue again.</source>
        <translation>请再次查看打印队列。</translation>
    </message>
    <message>
        <source>This person has a newer badge</source>
        <translation>此人已有更新的证件</translation>
    </message>
    <message>
        <source>Print a new one instead.</source>
        <translation>请改为打印新证件。</translation>
    </message>
    <message>
        <source>There is a badge already</source>
        <translation>已有证件</translation>
    </message>
    <message>
        <source>Say why another one is needed.</source>
        <translation>请说明为何需要另一张。</translation>
    </message>
    <message>
        <source>The last badge is not settled yet</source>
        <translation>上一张证件尚未确认</translation>
    </message>
    <message>
        <source>Look whether it came out, and say so.</source>
        <translation>请查看是否已打出并确认。</translation>
    </message>
    <message>
        <source>A supervisor has to agree</source>
        <translation>须经主管同意</translation>
    </message>
    <message>
        <source>Ask one to come to this kiosk.</source>
        <translation>请主管到本终端。</translation>
    </message>
    <message>
        <source>The fonts here cannot draw this name</source>
        <translation>此处字体无法显示该姓名</translation>
    </message>
    <message>
        <source>Ask the organiser to install the fonts for it.</source>
        <translation>请主办方安装所需字体。</translation>
    </message>
    <message>
        <source>The event is over</source>
        <translation>活动已结束</translation>
    </message>
    <message>
        <source>Its gates admit nobody with these badges. Press again to print all the same.</source>
        <translation>各入口不再凭这些证件放行。如仍要打印，请再按一次。</translation>
    </message>
    <message>
        <source>This registration gets no badge</source>
        <translation>此注册不发证件</translation>
    </message>
    <message>
        <source>Everything, as before</source>
        <translation>一切照旧</translation>
    </message>
    <message>
        <source>Ask the organiser to look at it.</source>
        <translation>请主办方查看。</translation>
    </message>
    <message>
        <source>This PIN cannot be taken</source>
        <translation>此 PIN 不可用</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation>PIN 错误次数过多</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>请稍候再试。</translation>
    </message>
    <message>
        <source>This badge opens for somebody else</source>
        <translation>此证件属于他人</translation>
    </message>
    <message>
        <source>A name is missing</source>
        <translation>缺少姓名</translation>
    </message>
    <message>
        <source>Type the name to be shown.</source>
        <translation>请输入要显示的姓名。</translation>
    </message>
    <message>
        <source>Nobody on duty is called that</source>
        <translation>没有该值班员</translation>
    </message>
    <message>
        <source>Somebody has to stay organiser</source>
        <translation>至少须保留一名主办人员</translation>
    </message>
    <message>
        <source>The first officer has to be an organiser</source>
        <translation>首位值班员须为主办人员</translation>
    </message>
    <message>
        <source>The officer on duty may not do this</source>
        <translation>值班员无此权限</translation>
    </message>
    <message>
        <source>This alert is not there any more</source>
        <translation>此警报已不存在</translation>
    </message>
    <message>
        <source>Look at the alerts again.</source>
        <translation>请再次查看警报。</translation>
    </message>
    <message>
        <source>A note is missing</source>
        <translation>缺少备注</translation>
    </message>
    <message>
        <source>Say in a few words what was done.</source>
        <translation>请简要说明处理情况。</translation>
    </message>
    <message>
        <source>This passage was decided meanwhile</source>
        <translation>该次通行其间已有定论</translation>
    </message>
    <message>
        <source>Scan the code again.</source>
        <translation>请重新扫码。</translation>
    </message>
    <message>
        <source>An answer cannot be taken as it is</source>
        <translation>有一项回答无法接受</translation>
    </message>
    <message>
        <source>Look at the questions again.</source>
        <translation>请再查看一遍问题。</translation>
    </message>
    <message>
        <source>This file is not a watch list</source>
        <translation>此文件不是观察名单</translation>
    </message>
    <message>
        <source>A setting is wrong</source>
        <translation>设置有误</translation>
    </message>
    <message>
        <source>The plan of the event is wrong</source>
        <translation>活动方案有误</translation>
    </message>
    <message>
        <source>The plan has no such gate</source>
        <translation>方案中无此闸口</translation>
    </message>
    <message>
        <source>This gate does not lead that way</source>
        <translation>此闸口不通该方向</translation>
    </message>
    <message>
        <source>There is no event on this kiosk yet</source>
        <translation>本终端尚无活动</translation>
    </message>
    <message>
        <source>This kiosk already holds an event</source>
        <translation>本终端已有活动</translation>
    </message>
    <message>
        <source>This file is not a list of people</source>
        <translation>此文件不是人员名单</translation>
    </message>
    <message>
        <source>Export it again from the registration system.</source>
        <translation>请从注册系统重新导出。</translation>
    </message>
    <message>
        <source>Many people known here are not in this list</source>
        <translation>此名单缺少本机已有的许多人员</translation>
    </message>
    <message>
        <source>Import the whole list, or say that these people are gone.</source>
        <translation>请导入完整名单，或确认这些人员已被移除。</translation>
    </message>
    <message>
        <source>The files or the roster changed meanwhile</source>
        <translation>其间文件或名单已发生变化</translation>
    </message>
    <message>
        <source>Look at the changes again, then import.</source>
        <translation>请重新查看变化，然后导入。</translation>
    </message>
    <message>
        <source>After this import nobody could enter</source>
        <translation>导入后将无人能够入场</translation>
    </message>
    <message>
        <source>Look whether it is the right file of the right event. If it is meant, say so.</source>
        <translation>请确认这是正确活动的正确文件。若确属有意，请予确认。</translation>
    </message>
    <message>
        <source>This file could not be imported</source>
        <translation>无法导入此文件</translation>
    </message>
    <message>
        <source>It is too large or broken. Export it again, as CSV if you can.</source>
        <translation>文件过大或已损坏。请重新导出，尽可能使用 CSV 格式。</translation>
    </message>
    <message>
        <source>This spelling cannot be taken</source>
        <translation>无法采用此拼写</translation>
    </message>
    <message>
        <source>Write the name in Latin letters, as in the passport.</source>
        <translation>请按护照用拉丁字母填写姓名。</translation>
    </message>
    <message>
        <source>This key cannot be used</source>
        <translation>此密钥无法使用</translation>
    </message>
    <message>
        <source>This kiosk has no key to sign badges</source>
        <translation>本终端无证件签名密钥</translation>
    </message>
    <message>
        <source>The passphrase is wrong</source>
        <translation>口令错误</translation>
    </message>
</context>
<context>
    <name>vouching</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The next PIN is looked at from {hour}.</source>
        <translation>{hour} 起可再输入 PIN。</translation>
    </message>
    <message>
        <source>This officer&apos;s badge is no longer valid.</source>
        <translation>该人员的证件已失效。</translation>
    </message>
    <message>
        <source>It takes another person than the first.</source>
        <translation>须由另一人确认。</translation>
    </message>
    <message>
        <source>This officer may not decide this.</source>
        <translation>该人员无权决定此事。</translation>
    </message>
    <message>
        <source>{headline}.</source>
        <translation>{headline}。</translation>
    </message>
</context>
<context>
    <name>whys</name>
    <message>
        <source>Escorted by host</source>
        <translation>由接待方陪同</translation>
    </message>
    <message>
        <source>Called by protocol</source>
        <translation>应礼宾部门要求</translation>
    </message>
    <message>
        <source>Plan is wrong</source>
        <translation>方案有误</translation>
    </message>
    <message>
        <source>Code cannot be read</source>
        <translation>二维码无法读取</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>医疗</translation>
    </message>
    <message>
        <source>Mistake of staff</source>
        <translation>工作人员失误</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>In</source>
        <translation>入场</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>离场</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>入场和离场</translation>
    </message>
    <message>
        <source>Not a ticket code</source>
        <translation>非入场券码</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>其他活动</translation>
    </message>
    <message>
        <source>Forged code</source>
        <translation>伪造码</translation>
    </message>
    <message>
        <source>Unknown signature</source>
        <translation>签名未知</translation>
    </message>
    <message>
        <source>Not on the roster</source>
        <translation>不在名单上</translation>
    </message>
    <message>
        <source>Code revoked</source>
        <translation>码已作废</translation>
    </message>
    <message>
        <source>Replaced by a newer badge</source>
        <translation>已换发新证件</translation>
    </message>
    <message>
        <source>Code blocked</source>
        <translation>码已冻结</translation>
    </message>
    <message>
        <source>Access barred</source>
        <translation>禁止进入</translation>
    </message>
    <message>
        <source>Registration withdrawn</source>
        <translation>注册已撤回</translation>
    </message>
    <message>
        <source>Registration declined</source>
        <translation>注册未获准</translation>
    </message>
    <message>
        <source>Registration cancelled</source>
        <translation>注册已取消</translation>
    </message>
    <message>
        <source>Lockdown</source>
        <translation>封锁</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>尚未批准</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>尚未付款</translation>
    </message>
    <message>
        <source>Badge required</source>
        <translation>须持证件</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>No access here</source>
        <translation>无权进入</translation>
    </message>
    <message>
        <source>Outside hours</source>
        <translation>不在开放时间</translation>
    </message>
    <message>
        <source>Rule not met</source>
        <translation>不符合规则</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>Already inside</source>
        <translation>已在场内</translation>
    </message>
    <message>
        <source>Outer gate first</source>
        <translation>先经外围闸口</translation>
    </message>
    <message>
        <source>Zone is full</source>
        <translation>区域已满</translation>
    </message>
    <message>
        <source>Escort required</source>
        <translation>须有陪同</translation>
    </message>
    <message>
        <source>Questions open</source>
        <translation>问题待答</translation>
    </message>
    <message>
        <source>Compare identity</source>
        <translation>核对身份</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>非本人</translation>
    </message>
    <message>
        <source>This is not the code of a ticket or badge</source>
        <translation>这不是入场券或证件的码</translation>
    </message>
    <message>
        <source>This ticket is for another event</source>
        <translation>此入场券属于其他活动</translation>
    </message>
    <message>
        <source>We did not make this code</source>
        <translation>此码非我方签发</translation>
    </message>
    <message>
        <source>This code is signed with a key we do not know</source>
        <translation>此码所用签名密钥未知</translation>
    </message>
    <message>
        <source>Nobody on the roster has this code</source>
        <translation>名单上无人持有此码</translation>
    </message>
    <message>
        <source>This code has been revoked</source>
        <translation>此码已作废</translation>
    </message>
    <message>
        <source>A newer badge has replaced this one</source>
        <translation>此证件已被新证件取代</translation>
    </message>
    <message>
        <source>This code is blocked</source>
        <translation>此码已被冻结</translation>
    </message>
    <message>
        <source>This person may not enter</source>
        <translation>此人不得进入</translation>
    </message>
    <message>
        <source>This registration was withdrawn</source>
        <translation>此注册已撤回</translation>
    </message>
    <message>
        <source>This registration was not accepted</source>
        <translation>此注册未获接受</translation>
    </message>
    <message>
        <source>This registration was cancelled</source>
        <translation>此注册已取消</translation>
    </message>
    <message>
        <source>Nobody enters during the lockdown</source>
        <translation>封锁期间任何人不得进入</translation>
    </message>
    <message>
        <source>The organiser has not approved this registration yet</source>
        <translation>主办方尚未批准此注册</translation>
    </message>
    <message>
        <source>The fee is not paid yet</source>
        <translation>费用尚未支付</translation>
    </message>
    <message>
        <source>This gate takes badges only</source>
        <translation>本闸口仅接受证件</translation>
    </message>
    <message>
        <source>This code is not valid yet</source>
        <translation>此码尚未生效</translation>
    </message>
    <message>
        <source>This code is no longer valid</source>
        <translation>此码已失效</translation>
    </message>
    <message>
        <source>No access to this zone</source>
        <translation>无权进入此区域</translation>
    </message>
    <message>
        <source>The zone is closed now</source>
        <translation>此区域现已关闭</translation>
    </message>
    <message>
        <source>The rules of this gate do not allow it now</source>
        <translation>本闸口规则现不允许</translation>
    </message>
    <message>
        <source>This ticket has been used already</source>
        <translation>此入场券已使用</translation>
    </message>
    <message>
        <source>This person is inside already</source>
        <translation>此人已在场内</translation>
    </message>
    <message>
        <source>The outer gate comes first</source>
        <translation>须先经外围闸口</translation>
    </message>
    <message>
        <source>The zone is full</source>
        <translation>此区域已满</translation>
    </message>
    <message>
        <source>This person enters with an escort</source>
        <translation>此人须有陪同方可进入</translation>
    </message>
    <message>
        <source>Some questions are not answered yet</source>
        <translation>尚有问题未回答</translation>
    </message>
    <message>
        <source>The organiser asked for this check</source>
        <translation>主办方要求进行此项核查</translation>
    </message>
    <message>
        <source>The face does not match</source>
        <translation>面容不符</translation>
    </message>
    <message>
        <source>The event is not open yet</source>
        <translation>活动尚未开始</translation>
    </message>
    <message>
        <source>It may be damaged, or the code of something else.</source>
        <translation>可能已损坏，或为其他用途的码。</translation>
    </message>
    <message>
        <source>It is well made, but does not belong here.</source>
        <translation>码本身无误，但不属于此处。</translation>
    </message>
    <message>
        <source>Its signature does not match what it says.</source>
        <translation>其签名与内容不符。</translation>
    </message>
    <message>
        <source>It may be new: the organiser can add the key.</source>
        <translation>可能是新密钥，主办方可予添加。</translation>
    </message>
    <message>
        <source>The registration may be newer than the roster here.</source>
        <translation>注册可能晚于此处的名单。</translation>
    </message>
    <message>
        <source>The organiser took it back. It opens no gate.</source>
        <translation>主办方已收回，任何闸口均无效。</translation>
    </message>
    <message>
        <source>Only the newest badge of a person is valid.</source>
        <translation>仅最新证件有效。</translation>
    </message>
    <message>
        <source>The desk can tell why, and may unblock it.</source>
        <translation>注册台可说明原因并解冻。</translation>
    </message>
    <message>
        <source>It holds at every gate. The ways out stay open.</source>
        <translation>所有入口均如此，出口保持畅通。</translation>
    </message>
    <message>
        <source>They come from the registration system.</source>
        <translation>规则来自注册系统。</translation>
    </message>
    <message>
        <source>When somebody leaves, there is room again.</source>
        <translation>有人离开后即有空位。</translation>
    </message>
    <message>
        <source>Staff compared the face and turned the admission down.</source>
        <translation>工作人员核对面容后拒绝放行。</translation>
    </message>
    <message>
        <source>It is sealed in the journal.</source>
        <translation>已记入日志。</translation>
    </message>
    <message>
        <source>This says nothing about the person.</source>
        <translation>这与此人无关。</translation>
    </message>
    <message>
        <source>Only the registration is in the way.</source>
        <translation>仅注册存在问题。</translation>
    </message>
    <message>
        <source>The code is good.</source>
        <translation>码有效。</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>首次入场</translation>
    </message>
    <message>
        <source>Re-entry</source>
        <translation>再次入场</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>离场</translation>
    </message>
    <message>
        <source>Not seen entering</source>
        <translation>未见入场记录</translation>
    </message>
    <message>
        <source>Not on this roster</source>
        <translation>不在本名单</translation>
    </message>
    <message>
        <source>Checked in elsewhere</source>
        <translation>已在别处签到</translation>
    </message>
    <message>
        <source>Old roster</source>
        <translation>名单较旧</translation>
    </message>
    <message>
        <source>Check the clock</source>
        <translation>请检查时钟</translation>
    </message>
    <message>
        <source>Read the note</source>
        <translation>请看备注</translation>
    </message>
    <message>
        <source>Watch list</source>
        <translation>观察名单</translation>
    </message>
    <message>
        <source>This person is inside already by the records. Ask why.</source>
        <translation>记录显示此人已在场内，请询问原因。</translation>
    </message>
    <message>
        <source>{zone} is nearly full. Tell your supervisor.</source>
        <translation>{zone}即将满员，请告知主管。</translation>
    </message>
    <message>
        <source>Nobody here knows what this ticket is for. Ask your supervisor.</source>
        <translation>此处无法确定该入场券的用途。请询问主管。</translation>
    </message>
    <message>
        <source>Nobody here knows for which day this ticket is. Ask your supervisor.</source>
        <translation>此处无法确定该入场券是哪一天的。请询问主管。</translation>
    </message>
    <message>
        <source>Nobody used this code here before.</source>
        <translation>此码此前未在此使用。</translation>
    </message>
    <message>
        <source>This person has been inside before.</source>
        <translation>此人曾入场。</translation>
    </message>
    <message>
        <source>The exit is counted.</source>
        <translation>离场已计入。</translation>
    </message>
    <message>
        <source>No entry was recorded. The exit is.</source>
        <translation>无入场记录，离场已记录。</translation>
    </message>
    <message>
        <source>The signature is genuine. The roster here does not know the person.</source>
        <translation>签名真实，但此处名单无此人。</translation>
    </message>
    <message>
        <source>Somebody else has checked this person in already.</source>
        <translation>已有其他人为此人办理签到。</translation>
    </message>
    <message>
        <source>The roster is old: later changes are not known here.</source>
        <translation>名单较旧，此后变更此处未知。</translation>
    </message>
    <message>
        <source>The clock of this kiosk jumped: call help when the queue allows.</source>
        <translation>终端时钟跳变，请在空闲时求助。</translation>
    </message>
    <message>
        <source>The organiser left a note.</source>
        <translation>主办方留有备注。</translation>
    </message>
    <message>
        <source>Security has been told.</source>
        <translation>已通知安保。</translation>
    </message>
    <message>
        <source>The badge is being printed.</source>
        <translation>正在打印证件。</translation>
    </message>
    <message>
        <source>The badge is printed.</source>
        <translation>证件已打印。</translation>
    </message>
    <message>
        <source>There is no printer here. Badge {detail} was saved as a PDF.</source>
        <translation>此处没有打印机。证件{detail}已存为PDF。</translation>
    </message>
    <message>
        <source>The badge waits for the printer and comes out by itself.</source>
        <translation>证件正在等待打印机，就绪后将自动打印。</translation>
    </message>
    <message>
        <source>The badge was not printed. Look at the printer.</source>
        <translation>证件未打印，请查看打印机。</translation>
    </message>
    <message>
        <source>The printer does not answer. Look whether the badge came out.</source>
        <translation>打印机无响应，请查看证件是否已打出。</translation>
    </message>
    <message>
        <source>The event is over: its gates admit nobody with this badge. Press again to print it all the same.</source>
        <translation>活动已结束：各入口不再凭此证件放行。如仍要打印，请再按一次。</translation>
    </message>
    <message>
        <source>The fonts here cannot draw this name. Nothing was printed.</source>
        <translation>此处字体无法显示该姓名，未打印。</translation>
    </message>
    <message>
        <source>Undone. The passage no longer counts.</source>
        <translation>已撤销，该次通行不再计入。</translation>
    </message>
    <message>
        <source>It is too late to undo this passage.</source>
        <translation>已无法撤销该次通行。</translation>
    </message>
    <message>
        <source>The officer on duty may not do this.</source>
        <translation>值班员无此权限。</translation>
    </message>
    <message>
        <source>Security’s screen says that you need help.</source>
        <translation>安保屏幕已显示您需要协助。</translation>
    </message>
    <message>
        <source>Send the person to: {detail}. Nobody was admitted.</source>
        <translation>请让来人前往：{detail}。未放行任何人。</translation>
    </message>
    <message>
        <source>Let through against the verdict by {detail}, for this once.</source>
        <translation>{detail} 特批放行，仅此一次。</translation>
    </message>
    <message>
        <source>Found by name. It is sealed that {detail} did it.</source>
        <translation>按姓名查得。已记录由 {detail} 办理。</translation>
    </message>
    <message>
        <source>The answers are kept.</source>
        <translation>回答已保存。</translation>
    </message>
</context>
</TS>
