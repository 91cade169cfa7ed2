package synth

import "strings"

// Names of places are made of two syllables. They are invented, and the areas
// that bear them say so with 合成 ("synthetic") in front, since any two
// syllables may be somewhere in the world. Where a word gives a choice, the
// choices stand one after the other.

const (
	firstSyllables  = "青云锦芙兰竹松柳荷桂枫梅晨星明和安乐福康翠碧霞雪玉紫红静清雅文书学百长永新瑞庆祥泰宁惠昌隆华丰嘉欣景澜朗润盈曦腾逸"
	secondSyllables = "溪桥湾林坊亭塘浦岭坡巷台井渡堰洲泉园庭渠榭轩阁屿岸池田川汀野岗峰谷原畔湖滩丘圃"
	trades          = "云帆 蓝图 远航 星辰 博睿 恒信 汇通 嘉木 沐光 千寻 三禾 天工 万象 新程 逸飞 智源 众合 卓越 鼎新 弘毅"
	businesses      = "科技 商贸 文化传媒 企业管理 餐饮管理 教育咨询 信息技术 建筑设计 广告 人力资源 健康管理 供应链管理"
	managers        = "安居 邻里 和美 万家 金管家 宜家 暖阳 康桥 润泽 恒安 嘉诚 盛世 佳园 乐居 联邦 同心 长青 永泰 祥和 华庭"
	roads           = "一路 二路 三路 东街 西街 南街 北街 中路 横街 正街"
	spots           = "路口 公交站旁 菜市场门口 小学门口 绿道 人行道 停车场出入口 地铁站口 河边步道 便民服务点"
	socialWork      = "社工服务中心 助老服务中心 志愿服务发展中心 社区营造中心 儿童关爱中心 环保促进中心"
)

// placeNames gives n different names in a drawn order; n is at most the
// product of the two lists.
func placeNames(c *chance, n int) []string {
	first, second := []rune(firstSyllables), []rune(secondSyllables)
	names := make([]string, 0, n)
	for _, k := range c.shuffled(len(first) * len(second)) {
		if len(names) == n {
			break
		}
		names = append(names, string(first[k/len(second)])+string(second[k%len(second)]))
	}
	return names
}

// word draws one of the words of a list.
func word(c *chance, list string) string { return pick(c, strings.Fields(list)) }

// endings are the last parts of the names of compounds, by kind.
func endings(kind string) []string {
	switch kind {
	case "COMMERCIAL_HOUSING":
		return []string{"苑", "花园", "雅居", "名邸", "公馆", "家园", "华府", "花苑"}
	case "RESETTLEMENT":
		return []string{"新居", "佳苑", "新苑"}
	case "UNIT_DORM":
		return []string{"职工宿舍", "厂宿舍", "家属院"}
	case "RENTAL":
		return []string{"公寓", "青年公寓", "人才公寓"}
	case "OFFICE_TOWER":
		return []string{"大厦", "国际中心", "广场", "商务中心", "金融中心"}
	}
	return []string{"院"}
}
