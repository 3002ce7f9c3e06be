"""Stegvis: the right information in the right month."""
