// KaderReference
