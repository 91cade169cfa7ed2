// Package write changes what the graph holds, and does what leaves a trace: one file a
// noun. It checks what it is given and who asks, and speaks no GraphQL.
package write
