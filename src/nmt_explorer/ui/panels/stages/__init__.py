"""What stands beside the map in the stages Release and Teach."""
