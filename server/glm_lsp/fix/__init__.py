"""Repairs: what is wrong with a text, what could be written instead, and the proof that it may be."""
