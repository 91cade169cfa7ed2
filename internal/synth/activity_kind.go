package synth

import "slices"

// site is where an activity of a kind is held, and so whose it is.
type site int

const (
	atCenter  site = iota // of the community
	atHome                // a compound where people live
	atManaged             // any compound that is managed
	atTower
)

// activityKind is what activities of a kind are like.
type activityKind struct {
	name   string
	titles string // of which one is drawn
	weight int64
	months []int // none: all the year
	office bool  // on working days only
	site   site
	series string // the program that some belong to
}

// activityKinds lists the kinds; festivals come in their season.
func activityKinds() []activityKind {
	return []activityKind{
		{name: "COURTYARD_TALK", titles: "坝坝座谈会", weight: 180, site: atHome, series: "合成坝坝议事会"},
		{name: "CONSULTATION", titles: "协商议事会 院落议事会", weight: 100, site: atHome, series: "合成坝坝议事会"},
		{name: "JOINT_CONFERENCE", titles: "党建联席会议 物业服务联席会议", weight: 60, office: true},
		{name: "SYMPOSIUM", titles: "基层党支部座谈会 物业企业座谈会", weight: 40, office: true},
		{name: "OWNERS_MEETING", titles: "业主大会", weight: 25, site: atHome},
		{name: "PARTY_CLASS", titles: "书记讲党课", weight: 70, office: true, series: "合成微党校"},
		{name: "THEMED_PARTY_DAY", titles: "主题党日", weight: 80, office: true},
		{name: "TRAINING", titles: "消防安全培训 垃圾分类培训 急救知识培训", weight: 50, office: true, series: "合成平安课堂"},
		{name: "EXCHANGE", titles: "物业与网格互访 楼宇企业交流会", weight: 25, office: true, site: atTower},
		{name: "OWNER_OPEN_DAY", titles: "业主开放日", weight: 45, months: []int{3, 4, 5, 6, 9, 10, 11}, site: atManaged},
		{name: "VOLUNTEER_SERVICE", titles: "便民服务日 共享单车整理 文明劝导 楼道清理", weight: 90, site: atHome, series: "合成锦燕志愿日"},
		{name: "VOLUNTEER_SERVICE", titles: "学雷锋便民服务", weight: 80, months: []int{3}, series: "合成锦燕志愿日"},
		{name: "ENVIRONMENT", titles: "植树护绿", weight: 60, months: []int{3}, site: atHome},
		{name: "ENVIRONMENT", titles: "环保公益 旧物换绿植 垃圾分类宣传", weight: 60, months: []int{4, 5, 6, 7, 8, 9, 10, 11}, site: atHome},
		{name: "CULTURE", titles: "邻里运动会 坝坝电影 书画展", weight: 70, months: []int{4, 5, 6, 7, 8, 9, 10, 11}},
		{name: "CULTURE", titles: "楼宇文化汇演 楼宇健步走", weight: 30, months: []int{5, 6, 9, 10, 11}, site: atTower, series: "合成楼宇文化季"},
		{name: "CHARITY_SALE", titles: "爱心义卖", weight: 30, months: []int{5, 6, 7, 8, 11, 12}},
		{name: "FESTIVAL", titles: "迎新春写春联 新春送福", weight: 110, months: []int{1}},
		{name: "FESTIVAL", titles: "元宵喜乐会 元宵猜灯谜", weight: 120, months: []int{2}},
		{name: "FESTIVAL", titles: "端午包粽子 端午邻里情", weight: 110, months: []int{6}},
		{name: "FESTIVAL", titles: "中秋邻里宴 迎国庆游园会", weight: 130, months: []int{9}},
		{name: "FESTIVAL", titles: "重阳敬老 重阳邻里宴", weight: 120, months: []int{10}},
		{name: "FESTIVAL", titles: "冬至暖心汤圆 迎新年联欢", weight: 90, months: []int{12}},
		{name: "OTHER", titles: "社区教育活动", weight: 15},
	}
}

// meeting tells of the kinds at which people sit down and talk.
func (k *activityKind) meeting() bool {
	switch k.name {
	case "COURTYARD_TALK", "CONSULTATION", "JOINT_CONFERENCE", "SYMPOSIUM", "OWNERS_MEETING":
		return true
	}
	return false
}

// seasons weighs the kinds for each month, on working days and on others.
func seasons(kinds []activityKind) (working, free [13]weights) {
	for month := range working {
		var all, rest []int64
		for _, k := range kinds {
			weight := k.weight
			if len(k.months) > 0 && !slices.Contains(k.months, month) {
				weight = 0
			}
			all = append(all, weight)
			if k.office {
				weight = 0
			}
			rest = append(rest, weight)
		}
		working[month], free[month] = newWeights(all), newWeights(rest)
	}
	return working, free
}
