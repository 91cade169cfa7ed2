package store

import (
	"bytes"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

const (
	configFile = "postgresql.conf"
	hbaFile    = "pg_hba.conf"
	identFile  = "pg_ident.conf"
)

// writeServerFiles writes what the server reads at start. The files lie beside
// its data, not in it: they are ours, and the server may only read them.
func writeServerFiles(cfg ClusterConfig, home clusterHome) error {
	files := map[string]string{
		configFile: renderSettings(cfg),
		hbaFile:    "# Written at each start. Whoever is not named here is refused.\nlocal all " + clusterRole + " peer map=owner\n",
		identFile:  renderIdent(home.owner),
	}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if err := writeWhole(filepath.Join(home.dir, name), files[name]); err != nil {
			return home.fileError(err)
		}
	}
	return nil
}

// renderIdent names the OS users who may be the role: the one who owns the
// data, and root if the service runs as root.
func renderIdent(owner osUser) string {
	text := "# Written at each start.\n" + fmt.Sprintf("owner \"%s\" %s\n", owner.name, clusterRole)
	if owner.foreign {
		text += fmt.Sprintf("owner \"root\" %s\n", clusterRole)
	}
	return text
}

func renderSettings(cfg ClusterConfig) string {
	settings := ownSettings(totalMemory(), cfg.Durable)
	maps.Copy(settings, cfg.Settings)
	var text strings.Builder
	text.WriteString("# Written at each start: changes made here are lost.\n")
	for _, name := range slices.Sorted(maps.Keys(settings)) {
		fmt.Fprintf(&text, "%s = %s\n", name, quoteSetting(settings[name]))
	}
	return text.String()
}

// ownSettings fit one district's service on a machine with that much memory.
func ownSettings(memory int64, durable bool) map[string]string {
	const mb = 1 << 20
	size := func(share, least, most int64) string {
		return strconv.FormatInt(min(max(memory/share, least*mb), most*mb)/mb, 10) + "MB"
	}
	settings := map[string]string{
		"cluster_name":         "jinyan",
		"jit":                  "off", // costs more than it gives on short statements
		"timezone":             "UTC",
		"lc_messages":          "C", // serverError reads them
		"shared_buffers":       size(4, 64, 4096),
		"effective_cache_size": size(2, 128, 1<<20),
		"maintenance_work_mem": size(16, 64, 1024),
		"work_mem":             size(256, 4, 32),
		"random_page_cost":     "1.1",

		// Nobody replicates from here, and loads come in bulk.
		"wal_level":                       "minimal",
		"max_wal_senders":                 "0",
		"max_logical_replication_workers": "0",
		"wal_compression":                 "on",
		"max_wal_size":                    "4GB",
		"checkpoint_timeout":              "15min",
		"password_encryption":             "scram-sha-256",

		// Statements and values may tell of people: they stay out of the log.
		"log_min_error_statement":    "panic",
		"log_error_verbosity":        "terse",
		"log_min_duration_statement": "-1",
		"log_line_prefix":            "",
	}
	if !durable {
		settings["fsync"] = "off"
		settings["synchronous_commit"] = "off"
		settings["full_page_writes"] = "off"
	}
	return settings
}

// guardSettings keep other users out. They go on the server's command line,
// which wins over every file and over ALTER SYSTEM.
func guardSettings(home clusterHome, socket string) map[string]string {
	return map[string]string{
		"config_file":             filepath.Join(home.dir, configFile),
		"data_directory":          home.data(),
		"hba_file":                filepath.Join(home.dir, hbaFile),
		"ident_file":              filepath.Join(home.dir, identFile),
		"listen_addresses":        "",
		"port":                    clusterPort,
		"unix_socket_directories": socket,
		"unix_socket_permissions": "0700",
		"logging_collector":       "off",
		"log_destination":         "stderr",
	}
}

var settingName = regexp.MustCompile(`^[a-z_][a-z0-9_.]*$`)

// checkSettings refuses settings that are not the caller's to make.
func checkSettings(settings map[string]string) error {
	guards := guardSettings(clusterHome{}, "")
	for _, name := range slices.Sorted(maps.Keys(settings)) {
		if !settingName.MatchString(name) {
			return fmt.Errorf("%q is no name of a PostgreSQL setting: write it in lower case, as in pg_settings", name)
		}
		if _, fixed := guards[name]; fixed {
			return fmt.Errorf("the private cluster fixes the setting %s: remove it, or use a PostgreSQL of your own with --database-url", name)
		}
	}
	return nil
}

func quoteSetting(value string) string {
	return "'" + strings.NewReplacer(`\`, `\\`, `'`, `''`, "\n", `\n`).Replace(value) + "'"
}

// writeWhole replaces a file in one step, and only if it differs: a full disk
// must not leave half a file, nor keep an unchanged one from serving.
func writeWhole(path, content string) (err error) {
	if present, err := os.ReadFile(path); err == nil && bytes.Equal(present, []byte(content)) {
		return nil
	}
	file, err := os.CreateTemp(filepath.Dir(path), "conf.new-")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			_ = os.Remove(file.Name())
		}
	}()
	_, err = file.WriteString(content)
	if err == nil {
		err = file.Chmod(0o644)
	}
	if closeErr := file.Close(); err == nil {
		err = closeErr
	}
	if err == nil {
		err = os.Rename(file.Name(), path)
	}
	return err
}

// totalMemory is what this process may use in bytes: the machine's memory or
// the container's share. Where neither can be read it assumes 2 GB.
func totalMemory() int64 {
	memory := int64(2 << 30)
	if text, err := os.ReadFile("/proc/meminfo"); err == nil {
		if kb := firstNumber(string(text)); kb > 0 { // the first line is MemTotal
			memory = int64(kb) << 10
		}
	}
	for _, path := range []string{"/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes"} {
		text, err := os.ReadFile(path)
		if err != nil {
			continue
		}
		limit, err := strconv.ParseInt(strings.TrimSpace(string(text)), 10, 64)
		if err == nil && limit > 0 {
			memory = min(memory, limit)
		}
	}
	return memory
}
