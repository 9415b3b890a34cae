"""Figures of speed, memory and quality: one script a question, each prints JSON as its last line."""
