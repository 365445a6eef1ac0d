"""The body that one points at: figures, marks, zones, lenses and the close-up of the chosen trigger point."""
