// KaderDemo
