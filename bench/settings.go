package main

import (
	"cmp"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"time"
)

// present is the instant of all reads: the last of the generated data.
const present = "2023-12-01T00:00:00+08:00"

// connections is how many questions are under way at a time.
const connections = 8

// settings are what the command line says.
type settings struct {
	dir      string
	issues   int
	workload string
	rounds   int
	slot     time.Duration
	json     string
	service  string
	tried    bool
	walks    bool
	bombs    bool
}

// readSettings reads the command line, and tells the user what is wrong with it.
func readSettings(args []string) (settings, error) {
	s := settings{}
	flags := flag.NewFlagSet("bench", flag.ContinueOnError)
	flags.StringVar(&s.dir, "dir", cmp.Or(os.Getenv("JINYAN_BENCH_DIR"), ".jinyan-bench"), "where data are kept from run to run; also `JINYAN_BENCH_DIR`")
	flags.IntVar(&s.issues, "issues", 1_000_000, "how many issues the data hold; each number has data of its own")
	flags.StringVar(&s.workload, "workload", "", "run only this `name`")
	flags.IntVar(&s.rounds, "rounds", 9, "how often each side is measured")
	seconds := flags.Float64("seconds", 2, "how long each side is asked in a round")
	flags.StringVar(&s.json, "json", "", "write the figures to this `file` too")
	flags.StringVar(&s.service, "service", "", "measure this `binary` of jinyan instead of building one")
	flags.BoolVar(&s.tried, "tried", false, "measure the limit against the variants in limit/tried, without the service")
	flags.BoolVar(&s.walks, "walks", false, "time walks through the graph instead, beside recursive statements")
	flags.BoolVar(&s.bombs, "bombs", false, "measure the service while hostile requests come beside the workloads instead")
	if err := flags.Parse(args); err != nil {
		return s, err
	}
	s.slot = time.Duration(*seconds * float64(time.Second))
	var err error
	switch {
	case flags.NArg() > 0:
		err = fmt.Errorf("%q is not understood", flags.Arg(0))
	case s.issues < 1000:
		err = errors.New("-issues must be at least 1000")
	case s.rounds < 1 || s.slot <= 0:
		err = errors.New("-rounds and -seconds must be above 0")
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
	}
	return s, err
}

// dataDir is the folder of the data of this size.
func (s settings) dataDir() string { return filepath.Join(s.dir, strconv.Itoa(s.issues)) }
