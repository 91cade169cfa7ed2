package report

// metrics are all metrics that have names.
func metrics() []Metric {
	return []Metric{
		accepted(), complaintHandlingRate(), criterionScore(), done(), doneInTime(), doneLate(),
		dragging(), firstResponseHours(), followUpRate(), fourGoodScore(), gapCoverage(), gapJointBranch(),
		gapOwnBranch(), gapStale(), handlingDays(), issuesWithoutCompound(), issuesWithoutDeadline(),
		issuesWithoutGrid(), issuesWithoutLead(), needed(), onTimeRate(), organizationCoverageRate(),
		overdue(), overdue1(), overdue15(), overdue3(), overdue7(), overdueMore(), ownBranchRate(),
		ownerSatisfaction(), pending(), pendingInTime(), pendingLate(), reopenRate(), repeatRate(),
		repeatedComplaints(), responseRate(), returnRate(), runningProcesses(), satisfactionRate(),
		satisfactionRateWithFair(), settledWithoutReply(), stageDays(), stageDaysP90(), stuckProcesses(),
		volunteerHours(), volunteerTimes(), volunteers(), workCoverageRate(),
		controlRequestRatio(), requestsAfterWorks(), requestsBeforeWorks(), worksEffect(), worksRequestRatio(),
	}
}
