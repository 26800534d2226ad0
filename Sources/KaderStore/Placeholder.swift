// KaderStore
